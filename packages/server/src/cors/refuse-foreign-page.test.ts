import { afterEach, beforeEach, expect, test } from "vitest";
import { redactKey } from "../keys/key-format.ts";
import { idOf, openServerUnderTest, type ServerUnderTest } from "../testing/server-under-test.ts";

let server: ServerUnderTest;

beforeEach(async () => {
  server = await openServerUnderTest();
});

afterEach(() => server.close());

test.each([
  [{ Origin: "https://evil.example" }, '"https://evil.example"'],
  [{ Origin: "null", "Sec-Fetch-Site": "cross-site" }, '"null"'],
  [{ "Sec-Fetch-Site": "cross-site" }, "another origin"],
])("a secret key in a request with %j is refused, with a log and an event", async (headers, page) => {
  const response = await server.send("/v1/core/units", server.keys.sandbox_secret, { headers });
  const message =
    `A secret key must not be used by web pages; got ${redactKey(server.keys.sandbox_secret)} from a page of ${page}. ` +
    "Use a publishable key there, and rotate this one, since whoever sees the page can read it.";
  expect(response.status).toBe(403);
  expect(await response.json()).toMatchObject({
    error: {
      code: "insufficient_permissions",
      message,
      request_log_url: expect.stringContaining("/v1/core/request-logs/"),
    },
  });
  const { logs, events } = await server.records("sandbox");
  expect(logs).toMatchObject([
    {
      id: idOf("request_log", 1),
      path: "/v1/core/units",
      error_code: "insufficient_permissions",
      error_message: message,
    },
  ]);
  expect(events).toMatchObject([{ type: "request.rejected", request_id: idOf("request_log", 1) }]);
});

test("a publishable key is refused to pages of an origin that it does not allow", async () => {
  const headers = { Origin: "https://evil.example" };
  const response = await server.send("/v1/core/units", server.keys.sandbox_publishable, { headers });
  expect(response.status).toBe(403);
  expect(await response.json()).toMatchObject({
    error: {
      code: "insufficient_permissions",
      message:
        `${redactKey(server.keys.sandbox_publishable)} must be used by web pages of its allowed origins; ` +
        'got a request from a page of "https://evil.example". Use a key that allows this origin, or create one.',
    },
  });
});

test.each(["sandbox_secret", "sandbox_publishable"] as const)(
  "the %s can be used by programs, and by pages of the server's own",
  async (key) => {
    for (const headers of [
      {},
      { "Sec-Fetch-Site": "same-origin" },
      { Origin: "http://localhost:8081", "Sec-Fetch-Site": "same-origin" },
      { Origin: "http://localhost:8081" },
    ]) {
      expect((await server.send("/v1/core/units", server.keys[key], { headers })).status).toBe(200);
    }
  },
);

test("a preflight is answered without a key, for what publishable keys may call, and leaves no log and no line", async () => {
  const headers = { Origin: "https://shop.example", "Access-Control-Request-Method": "GET" };
  const open = await server.send("/v1/core/units", null, { method: "OPTIONS", headers });
  expect([open.status, open.headers.get("access-control-allow-origin")]).toEqual([204, "*"]);
  expect(server.lines).toEqual([]);
  expect(await server.records("sandbox")).toEqual({ logs: [], events: [] });

  const closed = await server.send("/v1/auth/api-keys", null, { method: "OPTIONS", headers });
  expect([closed.status, closed.headers.get("access-control-allow-origin")]).toEqual([401, null]);
});
