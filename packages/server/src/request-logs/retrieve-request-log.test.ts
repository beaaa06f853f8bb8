import type { RequestLog } from "@augno/types";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createKey } from "../keys/key-format.ts";
import { sampleRequestLog } from "../storage/storage.samples.ts";
import { DAY } from "../testing/day.ts";
import { idOf, NOW, openServerUnderTest, type ServerUnderTest } from "../testing/server-under-test.ts";

const ID = "rq_01m86e81e0e5v8k2yqz7c4d1n1";

let server: ServerUnderTest;
let now: number;

beforeEach(async () => {
  now = Date.parse(NOW);
  server = await openServerUnderTest({ clock: { now: () => now, monotonic: () => 0 } });
});

afterEach(() => server.close());

async function retrieve(id: string | null): Promise<RequestLog> {
  const response = await server.send(`/v1/core/request-logs/${id}`, server.keys.sandbox_secret);
  expect(response.status).toBe(200);
  return JSON.parse(await response.text());
}

async function put(account_id: string, environment: "sandbox" | "production" = "sandbox"): Promise<void> {
  await server.services.storage.environments[environment].transact((transaction) =>
    transaction.insertRequestLog(sampleRequestLog({ id: ID, account_id, occurred_at: NOW })),
  );
}

test("a log is answered with its bodies", async () => {
  await put(server.accountId);
  expect(await retrieve(ID)).toMatchObject({
    id: ID,
    object: "request_log",
    environment: "sandbox",
    request_body: "{}",
    response_body: '{"a":1}',
    body_truncated: true,
  });
});

test("a request's log is found by the id that its answer carries, with the answer's text", async () => {
  const answer = await server.send("/v1/core/units?limit=1", server.keys.sandbox_secret);
  const log = await retrieve(answer.headers.get("request-id"));
  expect(log).toMatchObject({
    method: "GET",
    path: "/v1/core/units",
    normalized_route: "/v1/core/units",
    query_params: { limit: ["1"] },
    status_code: 200,
    error_code: null,
    request_body: null,
    body_truncated: false,
  });
  expect(log.response_body).toBe(await answer.text());
});

test("a refused request's log has the error, to which the answer points", async () => {
  const answer = await server.send("/v1/core/units?limit=0", server.keys.sandbox_secret);
  const { error } = JSON.parse(await answer.text());
  expect(new URL(error.request_log_url).pathname).toBe(`/v1/core/request-logs/${error.request_id}`);
  expect(await retrieve(error.request_id)).toMatchObject({
    status_code: 400,
    error_code: "parameter_invalid",
    error_message: error.message,
  });
});

test.each([
  "/v1/core/request-logs",
  `/v1/core/request-logs/${idOf("request_log", 1)}`,
  "/v1/core/events",
  `/v1/core/events/${idOf("event", 1)}`,
])("no bodies are kept of GET %s", async (path) => {
  await server.send("/v1/core/units", server.keys.sandbox_secret);
  const answer = await server.send(path, server.keys.sandbox_secret);
  expect(answer.status).toBe(200);
  expect(await retrieve(answer.headers.get("request-id"))).toMatchObject({
    path,
    status_code: 200,
    request_body: null,
    response_body: null,
    body_truncated: false,
  });
});

test("the log of a body that was too large has nothing of it, and says so", async () => {
  const body = "x".repeat(1024 * 1024 + 1);
  const headers = { "Content-Type": "application/json" };
  const refused = await server.send("/v1/core/units", server.keys.sandbox_secret, { method: "POST", body, headers });
  expect(await retrieve(refused.headers.get("request-id"))).toMatchObject({
    status_code: 413,
    request_body: null,
    body_truncated: true,
  });
});

test("a key that came in a query, a path or a header is masked in the log", async () => {
  const secret = createKey({ type: "secret", environment: "production" });
  const answer = await server.send(`/v1/core/${secret}?q=${secret}`, server.keys.sandbox_secret, {
    headers: { "User-Agent": secret },
  });
  const text = JSON.stringify(await retrieve(answer.headers.get("request-id")));
  expect(text).not.toContain(secret);
  expect(JSON.parse(text)).toMatchObject({
    path: "/v1/core/aug_sk_prod_[redacted]",
    query_params: { q: ["aug_sk_prod_[redacted]"] },
    user_agent: "aug_sk_prod_[redacted]",
  });
});

describe("a log that is not there is answered 404", () => {
  /** Of the answer, the status and what tells its error from others. */
  async function answerTo(id: string): Promise<unknown> {
    const response = await server.send(`/v1/core/request-logs/${id}`, server.keys.sandbox_secret);
    const { error } = JSON.parse(await response.text());
    return { status: response.status, code: error?.code, message: error?.message };
  }

  const notFound = (id: string): object => ({
    status: 404,
    code: "resource_not_found",
    message: `There is no request log ${id} that you can see. Check the id, and the environment of the key.`,
  });

  test("where there is none of the id", async () => {
    expect(await answerTo(ID)).toEqual(notFound(ID));
  });

  test("where its id is that of another resource", async () => {
    expect(await answerTo("unit_01jm4r6700f8nwq3v5hx2d9ktp")).toEqual(notFound("unit_01jm4r6700f8nwq3v5hx2d9ktp"));
  });

  test("where it is the request's own", async () => {
    expect(await answerTo(idOf("request_log", 1))).toEqual(notFound(idOf("request_log", 1)));
  });

  test("where it is another account's", async () => {
    await put("ac_01m86e81e0e5v8k2yqz7c4d1zz");
    expect(await answerTo(ID)).toEqual(notFound(ID));
  });

  test("where it is the other environment's", async () => {
    await put(server.accountId, "production");
    expect(await answerTo(ID)).toEqual(notFound(ID));
  });

  test("where it is past its 30 days, removed or not", async () => {
    await put(server.accountId);
    now += 30 * DAY;
    expect((await retrieve(ID)).id).toBe(ID);
    now += 1;
    expect(await answerTo(ID)).toEqual(notFound(ID));
  });
});
