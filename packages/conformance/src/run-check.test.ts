import { expect, test } from "vitest";
import type { CheckOutcome, PlannedCheck } from "./planned-check.ts";
import { runCheck } from "./run-check.ts";
import { Session } from "./session.ts";

const SECRET = "aug_sk_test_4eC39HqLyjWDarjtT1zdp7dc02xyz";

function run(check: (session: Session) => Promise<CheckOutcome>): ReturnType<typeof runCheck> {
  const planned: PlannedCheck = {
    part: "bounds",
    operation: "list-units",
    subject: "limit",
    law: null,
    status: null,
    code: null,
    check,
  };
  const statuses: Record<string, number> = { POST: 201, DELETE: 500 };
  const fetch = async ({ method }: Request): Promise<Response> =>
    Response.json({ id: "unit_1" }, { status: statuses[method] ?? 200 });
  return runCheck(
    planned,
    new Session({ baseUrl: "http://localhost:8081", keys: { sandboxSecret: SECRET }, fetch }, 1),
  );
}

test("what was shown without a finding is passed, and its requests are counted", async () => {
  const result = await run(async (session) => {
    await session.send({ operation: "list-units" });
    return { shown: "1 taken", findings: [] };
  });
  expect(result).toEqual({
    part: "bounds",
    operation: "list-units",
    subject: "limit",
    law: null,
    status: null,
    code: null,
    shown: "1 taken",
    onlySimulated: null,
    outcome: "passed",
    findings: [],
    requests: 1,
  });
});

test("what was not reachable says why", async () => {
  expect(await run(async () => ({ notReachable: "no key was given" }))).toMatchObject({
    shown: "no key was given",
    outcome: "not reachable",
  });
});

test("a key in a finding is cut to its prefix", async () => {
  const outcome = await run(async () => ({ shown: "", findings: [`The key must be new; got ${SECRET}.`] }));
  expect(outcome).toMatchObject({ outcome: "failed", findings: ["The key must be new; got aug_sk_test_…."] });
});

test("a check that throws has failed", async () => {
  const outcome = await run(() => Promise.reject(new Error("create-unit must be answered 201; got 500: ")));
  expect(outcome.findings).toEqual([
    "The check must come to its end; it stopped with: Error: create-unit must be answered 201; got 500: ",
  ]);
});

test("what cannot be taken away again has failed", async () => {
  const outcome = await run(async (session) => {
    await session.send({ operation: "create-unit" });
    return { shown: "", findings: [] };
  });
  expect(outcome).toMatchObject({
    outcome: "failed",
    findings: ["unit_1 must be gone; delete-unit was answered 500."],
  });
});
