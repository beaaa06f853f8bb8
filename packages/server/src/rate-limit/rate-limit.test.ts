import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openServerUnderTest, type ServerUnderTest } from "../testing/server-under-test.ts";

let server: ServerUnderTest;

beforeEach(async () => {
  server = await openServerUnderTest({ rateLimit: 3 });
});

afterEach(() => server.close());

/** The statuses of requests that come at once. */
async function statusesOf(times: number, path: string, key: string, method = "GET"): Promise<number[]> {
  const statuses: number[] = [];
  for (let sent = 0; sent < times; sent++) statuses.push((await server.send(path, key, { method })).status);
  return statuses;
}

const revokeAll = (): void => {
  const connection = server.connect("sandbox");
  connection.run("UPDATE api_keys SET revoked_at = '2026-11-24T00:00:00.000Z'");
  connection.close();
};

describe("requests that are wrong before their rate is looked at", () => {
  test.each([
    ["a path that is none", "/v1/none", "sandbox_secret", "GET", 404],
    ["a method that is none", "/v1/core/units", "sandbox_secret", "DELETE", 405],
    ["a kind of key that may not", "/v1/core/events", "sandbox_publishable", "GET", 403],
    ["an account that is not activated", "/v1/core/units", "production_secret", "GET", 403],
  ] as const)(
    "are told so up to twice the limit, and 429 from there on: %s",
    async (_what, path, key, method, status) => {
      expect(await statusesOf(8, path, server.keys[key], method)).toEqual([...Array(6).fill(status), 429, 429]);
      server.wait(500_000);
      expect(await statusesOf(4, path, server.keys[key], method)).toEqual([status, status, status, 429]);
    },
  );

  test("of a revoked key, too", async () => {
    revokeAll();
    expect(await statusesOf(7, "/v1/core/units", server.keys.sandbox_secret)).toEqual([...Array(6).fill(401), 429]);
  });

  test("take of the limit, and leave a log each", async () => {
    await statusesOf(3, "/v1/none", server.keys.sandbox_secret);
    expect(await statusesOf(1, "/v1/core/units", server.keys.sandbox_secret)).toEqual([429]);
    expect((await server.records("sandbox")).logs.map(({ status_code }) => status_code)).toEqual([404, 404, 404, 429]);
  });
});

test("a 429 tells when to come again, whichever step gives it", async () => {
  await statusesOf(6, "/v1/none", server.keys.sandbox_secret);
  const response = await server.send("/v1/none", server.keys.sandbox_secret);
  expect(response.headers.get("retry-after")).toBe("1");
  expect(await response.json()).toMatchObject({
    error: {
      code: "rate_limit_exceeded",
      message: "Requests came faster than 3 a second. Wait 1 second, then send the request again.",
    },
  });
});

test("the flood of one key binds no other", async () => {
  await statusesOf(9, "/v1/none", server.keys.sandbox_secret);
  expect(await statusesOf(1, "/v1/core/units", server.keys.sandbox_publishable)).toEqual([200]);
});
