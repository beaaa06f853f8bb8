/**
 * The conformance kit as a suite of vitest.
 *
 * @packageDocumentation
 */
import { beforeAll, describe, expect, test } from "vitest";
import { planChecks } from "./plan-checks.ts";
import { nameOfCheck, type PlannedCheck } from "./planned-check.ts";
import { type ConformanceOptions, inRunningOrder, newSeed } from "./run-conformance.ts";
import { runCheck } from "./run-check.ts";
import { Session } from "./session.ts";
import type { Target } from "./target.ts";

/** How long one check may take, in milliseconds: the longest wait for the rate of a server that is elsewhere. */
const LONGEST = 120_000;

/**
 * Makes a test for each thing that a server is held to. What cannot be reached is a skipped test that says why.
 *
 * @param target - The server, or what opens it before the first test.
 * @param options - As for `runConformance`; the seed stands in the suite's name.
 */
export function describeConformance(
  target: Target | (() => Promise<Target>),
  { only, seed = newSeed() }: Pick<ConformanceOptions, "only" | "seed"> = {},
): void {
  describe(`conformance with the seed ${seed}`, () => {
    let session: Session;
    beforeAll(async () => {
      session = new Session(typeof target === "function" ? await target() : target, seed);
    });
    for (const check of inRunningOrder(planChecks(only))) testOf(check, () => session);
  });
}

function testOf(check: PlannedCheck, session: () => Session): void {
  test(`${check.part}: ${nameOfCheck(check)}`, { timeout: LONGEST }, async (context) => {
    const { outcome, shown, findings } = await runCheck(check, session());
    if (outcome === "not reachable") context.skip(shown);
    expect(findings).toEqual([]);
  });
}
