import { expect, test } from "vitest";
import { runConformance } from "./run-conformance.ts";
import type { Target } from "./target.ts";

const tooMany = (): Response => new Response("", { status: 429, headers: { "retry-after": "0" } });

/** A server that gives its answers one after the other, and the last again and again. */
function serverOf(...answers: readonly [() => Response, ...(() => Response)[]]): Target {
  let sent = 0;
  return {
    baseUrl: "http://localhost:8081",
    keys: { sandboxSecret: "secret" },
    fetch: async () => (answers[sent++] ?? answers[answers.length - 1] ?? answers[0])(),
  };
}

async function successOf(target: Target): Promise<readonly string[] | undefined> {
  const results = await runConformance(target, { only: ["retrieve-account"] });
  return results.find(({ code }) => code === null)?.findings;
}

test("what comes too fast is sent again", async () => {
  const target = serverOf(tooMany, tooMany, () => new Response("", { status: 500 }));
  expect(await successOf(target)).toEqual(["a secret key: The status must be 200; got 500."]);
});

test("what is too fast time and again is a finding", async () => {
  expect(await successOf(serverOf(tooMany))).toEqual(["a secret key: The status must be 200; got 429."]);
});
