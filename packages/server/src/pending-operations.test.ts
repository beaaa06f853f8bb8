import { afterAll, beforeAll, expect, test } from "vitest";
import { operations } from "./generated/operations.ts";
import { answeredOperations, pendingOperations } from "./pending-operations.ts";
import { openServerUnderTest, type ServerUnderTest } from "./testing/server-under-test.ts";

let server: ServerUnderTest;
beforeAll(async () => {
  server = await openServerUnderTest();
});
afterAll(() => server.close());

test("every operation of the specification is answered or waits for its handler", () => {
  expect([...answeredOperations, ...pendingOperations].toSorted()).toEqual(Object.keys(operations).toSorted());
});

test.each([...pendingOperations])("%s is answered as what no operation takes", async (id) => {
  const { method, path } = operations[id];
  const response = await server.send(path.replace("{id}", "x"), server.keys.sandbox_secret, { method });
  expect([404, 405]).toContain(response.status);
  expect((response.headers.get("allow") ?? "").split(", ")).not.toContain(method);
});
