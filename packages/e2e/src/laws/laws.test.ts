import { type Result, runConformance, type Target } from "@augno/conformance";
import { expect, test } from "vitest";
import { openInProcessTarget } from "../conformance/in-process-target.ts";
import type { Wrapper } from "./breakage.ts";
import { breakages } from "./breakages.ts";
import { SentRequests } from "./sent-requests.ts";

const SEED = 7;

/** Checks laws against our server, with something that stands between. */
async function check(only: string, wrapper: Wrapper = (request, send) => send(request)): Promise<Result[]> {
  const { target, close } = await openInProcessTarget();
  const wrapped: Target = { ...target, fetch: (request) => wrapper(request, target.fetch) };
  try {
    return await runConformance(wrapped, { only: [only], seed: SEED });
  } finally {
    await close();
  }
}

/** What was found, by the name of the law. */
function findingsOf(results: readonly Result[]): Record<string, string[]> {
  const broken = results.filter(({ outcome }) => outcome !== "passed");
  return Object.fromEntries(broken.map(({ law, shown, findings }) => [String(law), [...findings, shown]]));
}

test("our server keeps every law, and each is reached", async () => {
  const results = await check("laws");
  expect(findingsOf(results)).toEqual({});
  expect(new Set(results.map(({ law }) => law))).toEqual(new Set(Object.keys(breakages)));
});

test("the same seed sends the same requests", async () => {
  const runs = [new SentRequests(), new SentRequests()];
  for (const run of runs) await check("laws", run.note);
  expect(runs[1]?.lines).toEqual(runs[0]?.lines);
  expect(runs[0]?.lines.length).toBeGreaterThan(1000);
});

test.each(Object.entries(breakages).map(([law, breakage]) => ({ law, ...breakage })))(
  "$law fails a server that $what",
  async ({ law, wrap }) => {
    const [result] = await check(law, wrap());
    expect(result?.outcome).toBe("failed");
    expect(result?.findings[0]).toMatch(new RegExp(`^${law}: .* must .*\\.$`, "s"));
  },
);
