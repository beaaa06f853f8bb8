import { planReplay } from "./generate/plan-generated.ts";
import { planChecks } from "./plan-checks.ts";
import type { PlannedCheck } from "./planned-check.ts";
import type { Result } from "./result.ts";
import { runCheck } from "./run-check.ts";
import { Session } from "./session.ts";
import type { Target } from "./target.ts";

/** How a run goes; everything may be left out. */
export interface ConformanceOptions {
  /** Names of parts, operations and laws that the server is held to; all where it is left out. */
  only?: readonly string[] | undefined;
  /** Makes the same requests again; `newSeed()` where it is left out. */
  seed?: number | undefined;
  /** One value of a generated check alone, as its failure names it; with the seed of that run, and without `only`. */
  replay?: string | undefined;
  /** Told of each check before it is run, and how many come before it and in all. */
  onCheck?: ((check: PlannedCheck, done: number, total: number) => void) | undefined;
}

/** Seeds are whole numbers below this. */
const SEEDS = 2 ** 32;

/** A seed that is not likely to be another run's. */
export function newSeed(): number {
  return Math.floor(Math.random() * SEEDS);
}

/**
 * Holds a server to the specification: provokes every documented answer, sends every parameter and field at its bounds
 * and beyond, and checks the laws. It creates what it needs, and takes it away again.
 *
 * The parts are run in their order and the rate limit last, since it leaves nothing for the requests after it. Whatever
 * else comes too fast is sent again when the server says so.
 *
 * @returns A result for each check, in the order in which the checks are planned.
 * @throws Error where the server cannot be reached at all, of whatever kind `fetch` throws.
 * @throws RangeError where `only` or `replay` names what does not exist, or `replay` comes without a seed or with `only`.
 */
export async function runConformance(
  target: Target,
  { only, seed, replay, onCheck }: ConformanceOptions = {},
): Promise<Result[]> {
  const checks = replay === undefined ? planChecks(only) : [planReplay(replay)];
  if (replay !== undefined) refuseBesideReplay(only, seed);
  const session = sessionOf(target, seed, replay);
  await reach(session);
  const results = new Map<PlannedCheck, Result>();
  for (const check of inRunningOrder(checks)) {
    onCheck?.(check, results.size, checks.length);
    results.set(check, await runCheck(check, session));
  }
  return checks.flatMap((check) => results.get(check) ?? []);
}

/** Another seed makes other values, and what is tried again is one value of one check. */
function refuseBesideReplay(only: ConformanceOptions["only"], seed: number | undefined): void {
  if (seed === undefined)
    throw new RangeError(
      'With "replay", "seed" must be the seed of the run that failed; got none. Pass both, as the failure said.',
    );
  if (only !== undefined)
    throw new RangeError(
      `With "replay", "only" must be left out, since it names its check itself; got ${JSON.stringify(only)}. Leave out one.`,
    );
}

/** The server may have kept what the run made that failed, and its idempotency keys; a replay takes other names. */
function sessionOf(target: Target, seed: number = newSeed(), replay?: string): Session {
  return new Session(target, seed, replay === undefined ? seed : newSeed());
}

/** What uses up the rate limit comes last. */
export function inRunningOrder(checks: readonly PlannedCheck[]): PlannedCheck[] {
  return checks.toSorted((one, other) => Number(one.isLast === true) - Number(other.isLast === true));
}

/** Any answer will do; where there is none, no check has to find that out for itself. */
async function reach(session: Session): Promise<void> {
  await session.sendOnce({ operation: "retrieve-account", key: null });
}
