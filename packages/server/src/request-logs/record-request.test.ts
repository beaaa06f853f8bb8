import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ErrorResponse } from "@augno/types";
import { handlers } from "../handlers.ts";
import { createApp } from "../http/app.ts";
import { passAnswer } from "../http/check-answer.ts";
import { createKey, redactKey } from "../keys/key-format.ts";
import { NOW, idOf, openServerUnderTest, type ServerUnderTest } from "../testing/server-under-test.ts";

const NOTHING = { logs: [], events: [] };
const PAST = "2026-11-24T08:29:59.999Z";
const FUTURE = "2026-11-24T08:30:00.001Z";

let server: ServerUnderTest;

beforeEach(async () => {
  server = await openServerUnderTest();
});

afterEach(() => server.close());

test("an answered request leaves one log and one event, whole", async () => {
  const response = await server.send("/v1/core/units?limit=1&type=mass", server.keys.sandbox_secret, {
    headers: { "User-Agent": "curl/8.5.0" },
  });
  const actor = {
    object: "actor",
    type: "api_key",
    id: idOf("api_key", 1),
    name: "Sandbox Secret Key",
    handle: redactKey(server.keys.sandbox_secret),
  };
  expect(await server.records("sandbox")).toEqual({
    logs: [
      {
        id: idOf("request_log", 1),
        account_id: server.accountId,
        method: "GET",
        host: "localhost:8081",
        path: "/v1/core/units",
        normalized_route: "/v1/core/units",
        query_params: { limit: ["1"], type: ["mass"] },
        status_code: 200,
        latency_us: 0,
        api_version: "2026-11-24",
        client_ip: "127.0.0.1",
        user_agent: "curl/8.5.0",
        error_code: null,
        error_message: null,
        idempotency_key: null,
        actor,
        request_body: null,
        response_body: await response.text(),
        body_truncated: false,
        occurred_at: NOW,
        created_at: NOW,
      },
    ],
    events: [
      {
        id: idOf("event", 1),
        account_id: server.accountId,
        type: "unit.listed",
        resource: null,
        actor,
        request_id: idOf("request_log", 1),
        changes: [],
        occurred_at: NOW,
        created_at: NOW,
      },
    ],
  });
  expect(await server.records("production")).toEqual(NOTHING);
  expect(server.lines).toEqual([]);
});

test("a latency is whole microseconds, also by a clock that tells parts of them", async () => {
  let elapsed = 0;
  await server.close();
  server = await openServerUnderTest({ clock: { now: () => Date.parse(NOW), monotonic: () => (elapsed += 0.4) } });
  const response = await server.send("/v1/core/units?limit=1", server.keys.sandbox_secret);
  const { logs } = await server.records("sandbox");
  expect([response.status, logs.map(({ latency_us }) => Number.isInteger(latency_us))]).toEqual([200, [true]]);
});

describe("a refused request of a known key", () => {
  test.each([
    ["GET", "/v1/core/units?limit=ten", 400, "parameter_invalid", "/v1/core/units", { limit: ["ten"] }],
    [
      "GET",
      "/v1/core/units?__proto__=1&q=a&q=b",
      400,
      "parameter_unknown",
      "/v1/core/units",
      { ["__proto__"]: ["1"], q: ["a", "b"] },
    ],
    ["GET", "/nothing?a=%FF", 404, "resource_not_found", null, { a: ["%FF"] }],
    ["DELETE", "/v1/core/units", 405, "method_not_allowed", null, {}],
  ] as const)("is recorded: %s %s", async (method, path, status, code, route, query) => {
    const response = await server.send(path, server.keys.sandbox_secret, { method });
    const text = await response.text();
    const body: ErrorResponse = JSON.parse(text);
    const { logs, events } = await server.records("sandbox");
    expect(logs).toMatchObject([
      {
        method,
        path: path.split("?")[0],
        normalized_route: route,
        status_code: status,
        error_code: code,
        error_message: body.error.message,
        response_body: text,
      },
    ]);
    expect(logs[0]?.query_params).toEqual(query);
    expect(events).toMatchObject([{ type: "request.rejected", request_id: logs[0]?.id }]);
    expect(await server.records("production")).toEqual(NOTHING);
  });

  test("of production is recorded there, before activation too", async () => {
    await server.send("/v1/core/units", server.keys.production_secret);
    await server.send("/nothing", server.keys.production_publishable);
    const { logs, events } = await server.records("production");
    expect(logs.map(({ error_code, actor }) => [error_code, actor.name])).toEqual([
      ["account_not_activated", "Production Secret Key"],
      ["resource_not_found", "Production Publishable Key"],
    ]);
    expect(events.map(({ type }) => type)).toEqual(["request.rejected", "request.rejected"]);
    expect(await server.records("sandbox")).toEqual(NOTHING);
  });

  test("is recorded also when it came too fast", async () => {
    for (let sent = 0; sent < 101; sent++) await server.send("/v1/core/units?limit=1", server.keys.sandbox_secret);
    const { logs, events } = await server.records("sandbox");
    expect([logs.length, events.length]).toEqual([101, 101]);
    expect(logs.at(-1)).toMatchObject({ status_code: 429, error_code: "rate_limit_exceeded" });
    expect(events.at(-1)).toMatchObject({ type: "request.rejected" });
  });

  test.each([
    ["revoked_at", null, "api_key_revoked", "was revoked at"],
    ["expires_at", FUTURE, "api_key_expired", "expired at"],
  ] as const)("is answered and recorded from the moment of its %s on", async (column, before, code, verb) => {
    const connection = server.connect("sandbox");
    connection.run(`UPDATE api_keys SET ${column} = ? WHERE type = 'secret'`, before);
    expect((await server.send("/v1/core/units", server.keys.sandbox_secret)).status).toBe(200);
    connection.run(`UPDATE api_keys SET ${column} = ? WHERE type = 'secret'`, PAST);
    connection.close();

    const response = await server.send("/nothing", server.keys.sandbox_secret);
    expect(response.status).toBe(401);
    expect(response.headers.get("www-authenticate")).toBe('Bearer realm="augno"');
    const id = idOf("request_log", 2);
    const message = `The API key ${redactKey(server.keys.sandbox_secret)} ${verb} ${PAST}. Use another key, or create one.`;
    expect(await response.json()).toMatchObject({
      error: { code, message, request_log_url: `http://localhost:8081/v1/core/request-logs/${id}` },
    });
    const { logs, events } = await server.records("sandbox");
    expect(logs.at(-1)).toMatchObject({ id, status_code: 401, error_code: code, error_message: message });
    expect(events.at(-1)).toMatchObject({ type: "request.rejected", request_id: id });
  });
});

test("a request without a known key leaves a line for the operator alone", async () => {
  const unknown = createKey({ type: "secret", environment: "sandbox" });
  await server.send(`/v1/core/units/${unknown}`, unknown);
  expect(await server.records("sandbox")).toEqual(NOTHING);
  expect(await server.records("production")).toEqual(NOTHING);
  expect(server.lines).toEqual([
    {
      level: 30,
      time: expect.any(Number),
      request_id: idOf("request_log", 1),
      client_ip: "127.0.0.1",
      method: "GET",
      path: "/v1/core/units/aug_sk_test_[redacted]",
      status: 401,
      error_code: "invalid_credentials",
      msg: "answered a request without a known key",
    },
  ]);
});

test("a mistake in a handler is answered 500, recorded, and told to the operator without secrets", async () => {
  const app = createApp(server.services, {
    ...handlers,
    "list-units": () => Promise.reject(new TypeError(`at fault: ${server.keys.sandbox_secret}`)),
  });
  const response = await app.request("http://localhost:8081/v1/core/units", {
    headers: { authorization: `Bearer ${server.keys.sandbox_secret}` },
  });
  expect(response.status).toBe(500);
  const { error }: ErrorResponse = JSON.parse(await response.text());
  expect(error).toMatchObject({
    code: "internal_error",
    message:
      "The API failed in a way it did not expect. Send the request again; if it goes on failing, write to support with the request id.",
  });
  const { logs, events } = await server.records("sandbox");
  expect(logs).toMatchObject([{ id: error.request_id, status_code: 500, error_code: "internal_error" }]);
  expect(events).toMatchObject([{ type: "request.rejected" }]);
  expect(server.lines).toMatchObject([
    {
      level: 50,
      request_id: error.request_id,
      err: { type: "TypeError", message: "at fault: aug_sk_test_[redacted]", stack: expect.stringContaining("at ") },
      msg: "answered internal_error",
    },
  ]);
});

test("a request that cannot be recorded is answered 503, and leaves nothing", async () => {
  const blocker = server.connect("sandbox");
  blocker.exec("BEGIN IMMEDIATE");
  const response = await server.send("/nothing", server.keys.sandbox_secret);
  blocker.exec("ROLLBACK");
  blocker.close();

  expect(response.status).toBe(503);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "request-id": idOf("request_log", 1),
    "content-type": "application/json",
    "ratelimit-remaining": "99",
    "retry-after": "1",
  });
  expect(await response.json()).toEqual({
    error: {
      type: "api_error",
      code: "service_unavailable",
      message:
        "The API cannot take the request now, and carried out nothing of it. Wait 1 second, then send the request again.",
      param: null,
      errors: [],
      doc_url: "https://docs.augno.com/errors/service_unavailable",
      request_id: idOf("request_log", 1),
      request_log_url: null,
      is_transient: true,
      quota: null,
    },
  });
  expect(await server.records("sandbox")).toEqual(NOTHING);
  expect(server.lines).toMatchObject([{ level: 50, msg: "could not record a request, and answered 503" }]);

  expect((await server.send("/v1/core/units", server.keys.sandbox_secret)).status).toBe(200);
});

test("a long answer is kept to 256 KiB", async () => {
  const units = Array.from({ length: 1000 }, () => ({}));
  const app = createApp(
    { ...server.services, checkAnswer: passAnswer },
    {
      ...handlers,
      // The log does not look into a body; any one that is long enough serves.
      "list-units": async () => ({ body: { object: "list", data: units.map(() => "x".repeat(1000)) } }) as never,
    },
  );
  await app.request("/v1/core/units", { headers: { authorization: `Bearer ${server.keys.sandbox_secret}` } });
  const { logs } = await server.records("sandbox");
  expect([logs[0]?.body_truncated, logs[0]?.response_body?.length]).toEqual([true, 256 * 1024]);
});

test("an answer to HEAD is recorded as such, without a body", async () => {
  await server.send("/v1/core/units", server.keys.sandbox_secret, { method: "HEAD" });
  const { logs, events } = await server.records("sandbox");
  expect(logs).toMatchObject([{ method: "HEAD", status_code: 200, response_body: null, body_truncated: false }]);
  expect(events).toMatchObject([{ type: "unit.listed" }]);
});

test("what was sent is recorded as it came, refused or not", async () => {
  const send = (body: string, headers: Record<string, string> = {}): Promise<Response> =>
    server.send("/v1/core/units", server.keys.sandbox_secret, {
      method: "POST",
      body,
      headers: { "Content-Type": "application/json", ...headers },
    });
  const bodies = ['{ "name": "²" }', '{"name":', '{"name":"aug\\u005fsk_test_AM4B"}', "\ud83d\ude00"];
  for (const body of bodies) await send(body);
  await send("plain", { "Content-Type": "text/plain" });
  await send("");
  await send(`"${"x".repeat(300_000)}"`);
  await send("x".repeat(1024 * 1024 + 1));
  const { logs } = await server.records("sandbox");
  expect(logs.map(({ request_body, body_truncated }) => [request_body, body_truncated])).toEqual([
    [bodies[0], false],
    [bodies[1], false],
    ['{"name":"aug_sk_test_[redacted]"}', false],
    [bodies[3], false],
    ["plain", false],
    [null, false],
    [`"${"x".repeat(256 * 1024 - 1)}`, true],
    [null, true],
  ]);
});
