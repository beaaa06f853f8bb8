import type { ErrorResponse } from "@augno/types";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openServerUnderTest, type ServerUnderTest } from "../testing/server-under-test.ts";

let server: ServerUnderTest;

beforeEach(async () => {
  server = await openServerUnderTest();
});

afterEach(() => server.close());

const JSON_TYPE = "application/json";
const TOO_LONG = "x".repeat(256);

/** Creates a unit in vain, and tells by which error. */
async function refusal(query: string, headers: Readonly<Record<string, string>>, body: string): Promise<string[]> {
  const { sandbox_secret: key } = server.keys;
  const response = await server.send(`/v1/core/units${query}`, key, { method: "POST", headers, body });
  // The API's own form of an error, which its schema holds every answer to.
  const { error } = (await response.json()) as ErrorResponse;
  return [error.code, ...error.errors.map(({ param }) => param)];
}

test("what is wrong with the query, the body and the idempotency key is told at once", async () => {
  const headers = { "Content-Type": JSON_TYPE, "Idempotency-Key": TOO_LONG };
  const body = JSON.stringify({ name: "", abbreviation: "a", type: "mass", ratio_numerator: "1" });
  expect(await refusal("?colour=red", headers, body)).toEqual([
    "parameter_unknown",
    "colour",
    "name",
    "Idempotency-Key",
  ]);
});

test.each([
  ["a body that cannot be read", { "Content-Type": JSON_TYPE }, "{", "invalid_format"],
  ["a body that is not declared", { "Content-Type": "text/plain" }, "{}", "unsupported_media_type"],
])("%s is told of before the idempotency key", async (_case, headers, body, code) => {
  expect(await refusal("", { ...headers, "Idempotency-Key": TOO_LONG }, body)).toEqual([code]);
});

test("what is wrong with the query is told of before a body that cannot be read", async () => {
  expect(await refusal("?colour=red", { "Content-Type": JSON_TYPE }, "{")).toEqual(["parameter_unknown", "colour"]);
});

test("the log of a request has its body where the query is wrong, too", async () => {
  await refusal("?colour=red", { "Content-Type": JSON_TYPE }, '{"name":"Coil"}');
  expect((await server.records("sandbox")).logs).toMatchObject([{ request_body: '{"name":"Coil"}' }]);
});
