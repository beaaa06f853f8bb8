import { brokenServers } from "./broken-servers.ts";
import { judgeServers } from "./judge-servers.ts";
import type { ServerRun } from "./report.ts";
import { sampleServers } from "./sample-servers.ts";
import { unbroken } from "./unbroken.ts";
import type { Verdict } from "./verdict.ts";

/** How long the kit may take with one broken server, in milliseconds, on a machine with other work. */
const TIME_LIMIT = 120_000;

/** Our server as it is is shown to every part of the kit that notices anything. */
const TIME_LIMIT_UNBROKEN = 300_000;

export interface MutateServerOptions {
  /** How many servers to judge; all where it is left out. */
  readonly sample?: number | undefined;
  /** Decides which ones those are. */
  readonly seed: number;
  /** What the names of servers begin with; all where it is left out. */
  readonly only?: string | undefined;
  readonly onVerdict?: (verdict: Verdict) => void;
}

/**
 * Breaks our server in one way after the other, and tells whether the kit notices each; and shows our server as it is to
 * the same parts of the kit.
 *
 * @throws RangeError where `only` names no server.
 */
export async function mutateServer({ sample, seed, only = "", onVerdict }: MutateServerOptions): Promise<ServerRun> {
  const start = performance.now();
  const named = brokenServers.filter(({ name }) => name.startsWith(only));
  if (named.length === 0) {
    const names = brokenServers.map(({ name }) => name).join(", ");
    throw new RangeError(`"--only" must be the beginning of a server's name; got "${only}". They are ${names}.`);
  }
  const chosen = sampleServers(named, sample, seed);
  const [asItIs] = await judgeServers([unbroken], { timeLimit: TIME_LIMIT_UNBROKEN });
  if (asItIs === undefined) throw new Error("Our server must be judged as it is; it was not.");
  const verdicts = await judgeServers(chosen, {
    timeLimit: TIME_LIMIT,
    ...(onVerdict === undefined ? {} : { onVerdict }),
  });
  const seconds = Math.round((performance.now() - start) / 1000);
  return { verdicts, all: brokenServers.length, unbroken: asItIs, seconds };
}
