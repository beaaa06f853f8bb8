import { afterEach, beforeEach, expect, test } from "vitest";
import { openServerUnderTest, type ServerUnderTest } from "../testing/server-under-test.ts";

const SHOP = "https://shop.example";

let server: ServerUnderTest;

beforeEach(async () => {
  server = await openServerUnderTest();
  const connection = server.connect("sandbox");
  connection.run("UPDATE api_keys SET allowed_origins = ? WHERE type = 'publishable'", JSON.stringify([SHOP]));
  connection.close();
});

afterEach(() => server.close());

/** The headers of an answer that are for browsers. */
async function share(path: string, key: string | null, headers: Record<string, string>): Promise<unknown> {
  const response = await server.send(path, key, { headers });
  const names = [...response.headers.keys()].filter((name) => name === "vary" || name.startsWith("access-control"));
  return [response.status, Object.fromEntries(names.map((name) => [name, response.headers.get(name)]))];
}

const SHARED = {
  "access-control-allow-origin": SHOP,
  "access-control-expose-headers":
    "Request-Id, Augno-Version, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Retry-After, Idempotent-Replayed",
  vary: "Origin",
};

test.each([
  ["/v1/core/units?limit=1", 200],
  ["/v1/core/units?limit=x", 400],
  ["/v1/core/account", 403],
  ["/nothing", 404],
])("the answer to %s, %i, can be read by a page of an allowed origin", async (path, status) => {
  const headers = { Origin: SHOP, "Sec-Fetch-Site": "cross-site" };
  expect(await share(path, server.keys.sandbox_publishable, headers)).toEqual([status, SHARED]);
});

test("the answer to a revoked key can be read by a page of an allowed origin", async () => {
  const connection = server.connect("sandbox");
  connection.run("UPDATE api_keys SET revoked_at = created_at");
  connection.close();
  expect(await share("/v1/core/units", server.keys.sandbox_publishable, { Origin: SHOP })).toEqual([401, SHARED]);
});

test("the answer to a publishable key varies by origin, also where none is sent", async () => {
  expect(await share("/v1/core/units", server.keys.sandbox_publishable, {})).toEqual([200, { vary: "Origin" }]);
});

test("no other answer can be read by a page of another origin", async () => {
  expect(await share("/v1/core/units", server.keys.sandbox_publishable, { Origin: "https://evil.example" })).toEqual([
    403,
    { vary: "Origin" },
  ]);
  expect(await share("/v1/core/units", server.keys.sandbox_secret, { Origin: SHOP })).toEqual([403, {}]);
  expect(await share("/v1/core/units", null, { Origin: SHOP })).toEqual([401, {}]);
});
