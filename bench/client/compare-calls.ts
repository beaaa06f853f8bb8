import { median } from "../median.ts";
import type { Goal } from "../goal.ts";
import type { Client, Peer, Wire } from "./peer.ts";
import { printTable, ratio } from "../table.ts";

const LIMITS = [1, 10] as const;
const WARM_UP_ROUNDS = 3;
const ROUNDS = 31;

/** What calls cost, and how it is told. */
export interface Cost {
  /** Such as `Processor time`. */
  readonly name: string;
  /** Such as `µs`, for the table. */
  readonly unit: string;
  /** What the process has used up to now. */
  readonly used: () => number;
  /** How many times bare fetch's cost our client may have. */
  readonly atMost: number;
}

/** What the calls go to. */
export interface Course {
  readonly name: string;
  readonly wire: Wire;
  /** Calls of one client before it is another's turn. */
  readonly calls: number;
}

/** By the length of the list, what a call costs in each round. */
type Rounds = Record<(typeof LIMITS)[number], number[]>;

/**
 * Prints what a call costs with each client, and its ratio to the first one's. The clients take turns, round by round,
 * each round begun by another, so that what else the machine does falls on all of them. What is printed are medians of the
 * rounds, without the first ones, for getting warm.
 */
export async function compareCalls(cost: Cost, { name, wire, calls }: Course, peers: readonly Peer[]): Promise<Goal[]> {
  const clients = await Promise.all(peers.map(({ create }) => create(wire)));
  const measured = clients.map((): Rounds => ({ 1: [], 10: [] }));
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
    for (const limit of LIMITS) {
      for (const index of turns(clients.length, round + WARM_UP_ROUNDS)) {
        const used = await usedBy(clients[index], limit, calls, cost);
        if (round >= 0) measured[index]?.[limit].push(used);
      }
    }
  }
  printTable(
    `${cost.name} of a call, ${name}`,
    LIMITS.flatMap((limit) => [`list of ${limit}, ${cost.unit}`, "ratio"]),
    peers.map((peer, index) => [
      peer.name,
      ...LIMITS.flatMap((limit) => [
        medianOf(measured, index, limit).toFixed(1),
        ratio(ratioOf(measured, index, limit)),
      ]),
    ]),
  );
  const ours = peers.findIndex(({ module }) => module === "@augno/client");
  return LIMITS.map((limit) => ({
    name: `${cost.name} of a call, ${name}, list of ${limit}`,
    atMost: cost.atMost,
    measured: ratioOf(measured, ours, limit),
  }));
}

/** What a call costs, of so many one after the other. */
async function usedBy(client: Client | undefined, limit: number, calls: number, { used }: Cost): Promise<number> {
  const before = used();
  for (let call = 0; call < calls; call++) await client?.list(limit);
  return (used() - before) / calls;
}

function medianOf(measured: readonly Rounds[], index: number, limit: keyof Rounds): number {
  return median(measured[index]?.[limit] ?? []);
}

function ratioOf(measured: readonly Rounds[], index: number, limit: keyof Rounds): number {
  return medianOf(measured, index, limit) / medianOf(measured, 0, limit);
}

/** The places of a round, begun one further each time. */
function turns(count: number, round: number): number[] {
  return Array.from({ length: count }, (_, turn) => (turn + round) % count);
}
