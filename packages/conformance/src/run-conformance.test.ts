import { expect, test } from "vitest";
import { planChecks } from "./plan-checks.ts";
import { type ConformanceOptions, inRunningOrder, runConformance } from "./run-conformance.ts";
import type { Target } from "./target.ts";

const tooMany = (): Response => new Response("", { status: 429, headers: { "retry-after": "0" } });

/** A server that gives its answers one after the other, and the last again and again. */
function serverOf(...answers: readonly [() => Response, ...(() => Response)[]]): Target {
  let sent = 0;
  return {
    baseUrl: "http://localhost:8081",
    keys: { sandboxSecret: "secret" },
    fetch: async () => (answers[sent++] ?? answers.at(-1) ?? answers[0])(),
  };
}

async function successOf(target: Target): Promise<readonly string[] | undefined> {
  const results = await runConformance(target, { only: ["answers", "retrieve-account"] });
  return results.find(({ code }) => code === null)?.findings;
}

test("what comes too fast is sent again", async () => {
  const target = serverOf(tooMany, tooMany, tooMany, () => new Response("", { status: 500 }));
  expect(await successOf(target)).toEqual(["a secret key: The status must be 200; got 500."]);
});

test("what is too fast time and again is a finding", async () => {
  expect(await successOf(serverOf(tooMany))).toEqual(["a secret key: The status must be 200; got 429."]);
});

test("each check is told of before it is run", async () => {
  const told: [string | null, number, number][] = [];
  const onCheck = ({ code }: { code: string | null }, done: number, total: number): void =>
    void told.push([code, done, total]);
  const results = await runConformance(serverOf(tooMany), { only: ["answers", "retrieve-account"], onCheck });
  expect(told[0]).toEqual([null, 0, results.length]);
  expect(told.at(-1)).toEqual(["rate_limit_exceeded", results.length - 1, results.length]);
});

test("the rate limit comes last, and is reported in its place", () => {
  const checks = planChecks(["answers"]);
  const last = checks.filter(({ isLast }) => isLast);
  expect(inRunningOrder(checks).slice(-last.length)).toEqual(last);
  expect(last.every(({ code }) => code === "rate_limit_exceeded")).toBe(true);
});

test("a replay takes names that no earlier run had", async () => {
  const firstName = async (): Promise<string> => {
    const names: string[] = [];
    const fetch: Target["fetch"] = async (request) => {
      if (request.method === "POST") names.push(((await request.json()) as { name: string }).name); // as a unit's is sent
      return new Response("", { status: 500 });
    };
    const target = { ...serverOf(tooMany), fetch };
    await runConformance(target, { seed: 7, replay: "update-unit valid requests 0" });
    return names[0] ?? expect.unreachable("a unit is made to be updated");
  };
  const [first, second] = [await firstName(), await firstName()];
  expect([first, second]).toEqual([expect.stringMatching(/^kit-\d+-1$/), expect.stringMatching(/^kit-\d+-1$/)]);
  expect(new Set(["kit-7-1", first, second]).size).toBe(3);
});

test.each<[string, Pick<ConformanceOptions, "seed" | "only">, string]>([
  [
    "without the seed of its run",
    {},
    'With "replay", "seed" must be the seed of the run that failed; got none. Pass both, as the failure said.',
  ],
  [
    "beside what it would leave out",
    { seed: 1, only: ["laws"] },
    'With "replay", "only" must be left out, since it names its check itself; got ["laws"]. Leave out one.',
  ],
])("a replay %s is refused before anything is sent", async (_, options, message) => {
  const fetch = (): never => expect.unreachable("nothing is sent");
  const run = runConformance({ ...serverOf(tooMany), fetch }, { ...options, replay: "list-units valid requests 0" });
  await expect(run).rejects.toThrow(new RangeError(message));
});

test("a server that cannot be reached is no result", async () => {
  const target: Target = {
    baseUrl: "http://localhost:8081",
    keys: { sandboxSecret: "secret" },
    fetch: () => Promise.reject(new TypeError("fetch failed")),
  };
  await expect(runConformance(target)).rejects.toThrow(new TypeError("fetch failed"));
});
