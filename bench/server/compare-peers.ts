import { median } from "../median.ts";
import { makeLoad, type LoadResult } from "./make-load.ts";
import type { Peer } from "./peers.ts";
import { RunningProgram } from "./running-program.ts";

const CONNECTIONS = [1, 10, 50];
const ROUNDS = 5;
const SECONDS = 3;
const STARTS = 3;

/** What was measured of one peer. */
interface Measured {
  readonly peer: Peer;
  readonly program: RunningProgram;
  readonly firstAnswers: number[];
  /** Megabytes before any load. */
  readonly idle: number;
  /** Megabytes at the most, after a load. */
  loaded: number;
  /** By the number of connections, a result for each round. */
  readonly loads: Map<number, LoadResult[]>;
}

/**
 * Prints how the peers stand the same load, and the ratio of each to the first. They take turns, round by round, so that
 * what else the machine does falls on all of them; a round that is not counted lets each of them get warm.
 */
export async function comparePeers(peers: readonly Peer[]): Promise<void> {
  const measured: Measured[] = [];
  try {
    for (const peer of peers) measured.push(await startPeer(peer));
    for (let round = 0; round <= ROUNDS; round++) {
      for (const connections of CONNECTIONS) {
        for (const one of measured) await loadOnce(one, connections, round > 0);
      }
    }
    for (const connections of CONNECTIONS) printLoads(measured, connections);
    printStarts(measured);
  } finally {
    for (const { program } of measured) await program.stop();
  }
}

async function startPeer(peer: Peer): Promise<Measured> {
  const firstAnswers: number[] = [];
  for (let start = 1; ; start++) {
    const program = await RunningProgram.start(peer.args, peer);
    firstAnswers.push(program.firstAnswer);
    if (start === STARTS) {
      const idle = program.memory();
      return { peer, program, firstAnswers, idle, loaded: idle, loads: new Map(CONNECTIONS.map((n) => [n, []])) };
    }
    await program.stop();
  }
}

async function loadOnce(measured: Measured, connections: number, isCounted: boolean): Promise<void> {
  const result = await makeLoad({ ...measured.peer, connections, seconds: SECONDS });
  measured.loaded = Math.max(measured.loaded, measured.program.memory());
  if (isCounted) measured.loads.get(connections)?.push(result);
}

function printLoads(measured: readonly Measured[], connections: number): void {
  const rate = ({ loads }: Measured): number => medianOf(loads.get(connections), "requestsPerSecond");
  console.log(
    `\nA list of 10 units, ${connections} connections\n${"".padEnd(26)} requests/s   ratio   p50 ms   p99 ms`,
  );
  for (const one of measured) {
    const ratio = rate(one) / rate(measured[0] ?? one);
    const [p50, p99] = (["p50", "p99"] as const).map((name) => medianOf(one.loads.get(connections), name).toFixed(2));
    console.log(
      `${one.peer.name.padEnd(26)} ${rate(one).toFixed(0).padStart(10)} ${ratio.toFixed(3).padStart(7)} ` +
        `${String(p50).padStart(8)} ${String(p99).padStart(8)}`,
    );
  }
}

function printStarts(measured: readonly Measured[]): void {
  console.log(`\nStart and memory\n${"".padEnd(26)} first answer   idle MB   loaded MB`);
  for (const { peer, firstAnswers, idle, loaded } of measured) {
    const firstAnswer = `${median(firstAnswers).toFixed(0)} ms`;
    console.log(
      `${peer.name.padEnd(26)} ${firstAnswer.padStart(12)} ${idle.toFixed(0).padStart(9)} ${loaded.toFixed(0).padStart(11)}`,
    );
  }
}

function medianOf(results: readonly LoadResult[] = [], name: keyof LoadResult): number {
  return median(results.map((result) => result[name]));
}
