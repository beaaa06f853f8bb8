import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { errorCatalogue, type ErrorCode } from "../generated/errors.ts";
import { createKey, redactKey } from "../keys/key-format.ts";
import { idOf, openServerUnderTest, type ServerUnderTest } from "../testing/server-under-test.ts";

let server: ServerUnderTest;

beforeEach(async () => {
  server = await openServerUnderTest({ rateLimit: 100 });
});

afterEach(() => server.close());

const LOG_URL = `http://localhost:8081/v1/core/request-logs/${idOf("request_log", 1)}`;

const STRANGER =
  '"Authorization" must be "Bearer" and an API key of your account; got none that exists. Copy the key whole, and send it as "Authorization: Bearer <key>".';

/** The whole body of the first request's error; a `param` makes it one about that parameter. */
function errorBody(code: ErrorCode, message: string, param: string | null, logUrl: string | null = LOG_URL): object {
  return {
    error: {
      type: errorCatalogue[code].type,
      code,
      message,
      param,
      errors: param === null ? [] : [{ param, code, message }],
      doc_url: `https://docs.augno.com/errors/${code}`,
      request_id: idOf("request_log", 1),
      request_log_url: logUrl,
      is_transient: errorCatalogue[code].isTransient,
      quota: null,
    },
  };
}

/** Headers that every answer has, with the given number of requests left. */
const headers = (remaining: number): Record<string, string> => ({
  "content-type": "application/json",
  "request-id": idOf("request_log", 1),
  "augno-version": "2026-11-24",
  "ratelimit-limit": "100",
  "ratelimit-remaining": String(remaining),
  "ratelimit-reset": remaining === 100 ? "0" : "1",
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
});

const CHALLENGE = { "www-authenticate": 'Bearer realm="augno"' };

describe("a request with a key that may not, or to what is not", () => {
  test.each([
    [
      "GET",
      "/v1/core/unit",
      404,
      "resource_not_found",
      "There is no GET /v1/core/unit. Check the path against the reference.",
    ],
    ["GET", "/", 404, "resource_not_found", "There is no GET /. Check the path against the reference."],
    [
      "GET",
      "/v1/core/units/",
      404,
      "resource_not_found",
      "There is no GET /v1/core/units/. Check the path against the reference.",
    ],
    ["HEAD", "/nothing", 404, "resource_not_found", "There is no HEAD /nothing. Check the path against the reference."],
    [
      "PUT",
      "/v1/core/units",
      405,
      "method_not_allowed",
      "/v1/core/units does not answer PUT; it answers GET, HEAD, POST. Use one of these.",
    ],
    [
      "OPTIONS",
      "/v1/core/units",
      405,
      "method_not_allowed",
      "/v1/core/units does not answer OPTIONS; it answers GET, HEAD, POST. Use one of these.",
    ],
  ] as const)("%s %s is answered %i", async (method, path, status, code, message) => {
    const response = await server.send(path, server.keys.sandbox_secret, { method });
    expect(response.status).toBe(status);
    const allow = status === 405 ? { allow: "GET, HEAD, POST" } : {};
    const body = JSON.stringify(errorBody(code, message, null));
    const length = method === "HEAD" ? { "content-length": String(body.length) } : {};
    expect(Object.fromEntries(response.headers)).toEqual({ ...headers(99), ...allow, ...length });
    expect(await response.text()).toBe(method === "HEAD" ? "" : body);
  });

  test.each([
    ["production_secret", {}],
    ["production_publishable", { vary: "Origin" }],
  ] as const)("the %s is refused before activation", async (name, more) => {
    const response = await server.send("/v1/core/units?limit=x", server.keys[name]);
    expect(response.status).toBe(403);
    expect(Object.fromEntries(response.headers)).toEqual({ ...headers(99), ...more });
    expect(await response.json()).toEqual(
      errorBody(
        "account_not_activated",
        "The account must be activated before its production keys can be used; it is not yet. Activate it, or use a sandbox key meanwhile.",
        null,
      ),
    );
  });
});

describe("a request with parameters that are wrong", () => {
  const limit = (received: string): string =>
    `"limit" must be a whole number from 1 to 1000; got "${received}". Send a number, or leave it out for 100.`;

  test.each([
    ["limit=0", "parameter_invalid", "limit", limit("0")],
    ["limit=ten", "parameter_invalid", "limit", limit("ten")],
    [
      "cursor=rq_01m86e81e0e5v8k2yqz7c4d1nb",
      "parameter_invalid",
      "cursor",
      '"cursor" must be the next_cursor or prev_cursor of a page of this list; got "rq_01m86e81e0e5v8k2yqz7c4d1nb". Send one of these, or leave it out for the first page.',
    ],
    [
      "colour=red",
      "parameter_unknown",
      "colour",
      '"colour" is not a parameter of list-units; it takes limit, cursor, q and type. Leave it out, or correct its spelling.',
    ],
  ] as const)("%s is answered 400", async (query, code, param, message) => {
    const response = await server.send(`/v1/core/units?${query}`, server.keys.sandbox_secret);
    expect(response.status).toBe(400);
    expect(Object.fromEntries(response.headers)).toEqual(headers(99));
    expect(await response.json()).toEqual(errorBody(code, message, param));
  });

  test("no more than 1000 of them are listed", async () => {
    const query = Array.from({ length: 1500 }, (_, index) => `p${index}=1`).join("&");
    const response = await server.send(`/v1/core/units?${query}`, server.keys.sandbox_secret);
    expect(await response.json()).toMatchObject({
      error: { param: "p0", errors: Array.from({ length: 1000 }, (_, index) => ({ param: `p${index}` })) },
    });
  });

  test.each(["2020-01-01", "", "newest", "2026-11-24, 2026-11-24"])(
    "the version %j is answered 400, by the newest version",
    async (version) => {
      const response = await server.send("/v1/core/units?limit=x", server.keys.sandbox_secret, {
        headers: { "Augno-Version": version },
      });
      expect(response.status).toBe(400);
      expect(Object.fromEntries(response.headers)).toEqual(headers(99));
      const message = `"Augno-Version" must be one of 2026-11-24; got "${version}". Send one of these, or leave it out for 2026-11-24.`;
      expect(await response.json()).toEqual(errorBody("api_version_invalid", message, "Augno-Version"));
    },
  );
});

describe("a request with an unknown key", () => {
  const unknown = createKey({ type: "secret", environment: "sandbox" });

  test.each([
    ["none", null],
    ["one that was never made", `Bearer ${unknown}`],
    ["one that is mistyped", `Bearer ${unknown.slice(0, -1)}!`],
    ["one in its redacted form", `Bearer ${redactKey(unknown)}`],
    ["another scheme", `Basic ${btoa(`${unknown}:`)}`],
    ["no scheme", unknown],
    ["two keys", `Bearer ${unknown} ${unknown}`],
    ["nothing", "Bearer "],
  ])("is answered 401, the same for %s", async (_case, authorization) => {
    const response = await server.send("/v1/core/units", null, {
      headers: authorization === null ? {} : { authorization },
    });
    expect(response.status).toBe(401);
    expect(Object.fromEntries(response.headers)).toEqual({ ...headers(99), ...CHALLENGE });
    expect(await response.json()).toEqual(errorBody("invalid_credentials", STRANGER, null, null));
  });

  test.each([
    ["GET", "/nothing"],
    ["PUT", "/v1/core/units"],
    ["GET", "/v1/core/units?limit=ten"],
  ])("is answered 401 before anything else: %s %s", async (method, path) => {
    expect((await server.send(path, unknown, { method })).status).toBe(401);
  });
});

describe("a request with a key that can be read in more than one way", () => {
  test.each(["bearer", "BEARER", "Bearer  "])("is answered whatever the scheme's letters: %s", async (scheme) => {
    const authorization = `${scheme} ${server.keys.sandbox_secret}`;
    expect((await server.send("/v1/core/units", null, { headers: { authorization } })).status).toBe(200);
  });
});

describe("too many requests", () => {
  test("with a key are answered 429 until time has passed", async () => {
    for (let sent = 0; sent < 99; sent++) await server.send("/nothing", server.keys.sandbox_secret);
    const last = await server.send("/v1/core/units", server.keys.sandbox_secret);
    expect([last.status, last.headers.get("ratelimit-remaining")]).toEqual([200, "0"]);

    const refused = await server.send("/v1/core/units", server.keys.sandbox_secret);
    const id = idOf("request_log", 101);
    expect(refused.status).toBe(429);
    expect(Object.fromEntries(refused.headers)).toEqual({ ...headers(0), "request-id": id, "retry-after": "1" });
    expect(await refused.json()).toMatchObject({
      error: {
        code: "rate_limit_exceeded",
        message: "Requests came faster than 100 a second. Wait 1 second, then send the request again.",
        request_log_url: `http://localhost:8081/v1/core/request-logs/${id}`,
        is_transient: true,
      },
    });

    // By the order of checks, what is wrong with the path comes first.
    expect((await server.send("/nothing", server.keys.sandbox_secret)).status).toBe(404);
    expect((await server.send("/v1/core/units", server.keys.sandbox_publishable)).status).toBe(200);
    server.wait(10_000);
    expect((await server.send("/v1/core/units", server.keys.sandbox_secret)).status).toBe(200);
    expect((await server.send("/v1/core/units", server.keys.sandbox_secret)).status).toBe(429);
  });

  test("without a known key are answered 429, and leave known keys alone", async () => {
    for (let sent = 0; sent < 100; sent++) await server.send("/v1/core/units", null);
    const refused = await server.send("/v1/core/units", null);
    expect(refused.status).toBe(429);
    expect(refused.headers.get("retry-after")).toBe("1");
    expect(await refused.json()).toMatchObject({ error: { code: "rate_limit_exceeded", request_log_url: null } });
    expect((await server.send("/v1/core/units", server.keys.sandbox_secret)).status).toBe(200);
  });
});
