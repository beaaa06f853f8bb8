import type { ErrorResponse } from "@augno/types";
import { Hono } from "hono";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { AppEnv } from "../http/exchange.ts";
import { listen, type Listening } from "../http/listen.ts";
import { connectRaw } from "../testing/raw-connection.ts";
import { openServerUnderTest, type ServerUnderTest } from "../testing/server-under-test.ts";

/** An app that answers once it is let to, and notes how many requests it has had at one time. */
interface GatedApp {
  readonly app: Hono<AppEnv>;
  open(): void;
  begun(): number;
}

let server: ServerUnderTest;
let listening: Listening;

beforeEach(async () => {
  server = await openServerUnderTest();
});

afterEach(async () => {
  await listening.close();
  await server.close();
});

function gatedApp(): GatedApp {
  let open = (): void => {};
  let begun = 0;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const app = new Hono<AppEnv>().all("*", async (c) => {
    begun++;
    await gate;
    return c.text("answered");
  });
  return { app, open, begun: () => begun };
}

async function start(app: Hono<AppEnv>, maxConcurrent: number, maxWaiting: number, wait = 5000): Promise<string> {
  listening = await listen(app, server.services, {
    port: 0,
    host: "127.0.0.1",
    allowHosts: [],
    maxConcurrent,
    maxWaiting,
    limits: { grace: 0, wait },
  });
  return `http://127.0.0.1:${listening.port}`;
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}

test("beyond what is in work and waits, requests are refused before any work", async () => {
  const { app, open, begun } = gatedApp();
  const url = await start(app, 2, 3);
  const answers = Array.from({ length: 50 }, () => fetch(url, { method: "POST", body: "x".repeat(100_000) }));
  await until(() => server.lines.length === 45);
  expect(begun()).toBe(2);
  open();
  const statuses = (await Promise.all(answers)).map(({ status }) => status);
  expect([
    statuses.filter((status) => status === 200).length,
    statuses.filter((status) => status === 503).length,
  ]).toEqual([5, 45]);
  expect(begun()).toBe(5);
});

test("a refusal says when to come again, and leaves a line in the operator's log", async () => {
  const { app, open, begun } = gatedApp();
  const url = await start(app, 1, 0);
  const first = fetch(url);
  await until(() => begun() === 1);
  const refused = await fetch(url);
  expect([refused.status, refused.headers.get("retry-after"), refused.headers.get("ratelimit-limit")]).toEqual([
    503,
    "1",
    "100",
  ]);
  const { error } = (await refused.json()) as ErrorResponse;
  expect(error).toEqual({
    type: "api_error",
    code: "service_unavailable",
    message:
      "The API has as many requests in work and waiting as it can bear, and carried out nothing of this one. " +
      "Wait 1 second, then send the request again.",
    param: null,
    errors: [],
    doc_url: "https://docs.augno.com/errors/service_unavailable",
    request_id: refused.headers.get("request-id"),
    request_log_url: null,
    is_transient: true,
    quota: null,
  });
  expect(server.lines).toMatchObject([
    { request_id: error.request_id, msg: "answered service_unavailable before the request was read" },
  ]);
  open();
  expect((await first).status).toBe(200);
  expect((await fetch(url)).status).toBe(200);
});

test("one who leaves while waiting makes room, and no work is done for them", async () => {
  const { app, open, begun } = gatedApp();
  const url = await start(app, 1, 1);
  const first = fetch(url);
  await until(() => begun() === 1);
  const waiting = await connectRaw(listening.port);
  waiting.send(`GET /left HTTP/1.1\r\nHost: 127.0.0.1:${listening.port}\r\n\r\n`);
  const metrics = async (): Promise<string> => (await fetch(`${url}/metrics`)).text();
  while (!(await metrics()).includes("augno_requests_waiting 1\n"));
  waiting.socket.destroy();
  while (!(await metrics()).includes("augno_requests_waiting 0\n"));
  const last = fetch(url);
  while (!(await metrics()).includes("augno_requests_waiting 1\n"));
  open();
  expect([(await first).status, (await last).status, begun()]).toEqual([200, 200, 2]);
});

test("one whose turn does not come in time is refused, and makes room", async () => {
  const { app, open, begun } = gatedApp();
  const url = await start(app, 1, 1, 50);
  const first = fetch(url);
  await until(() => begun() === 1);
  expect([(await fetch(url)).status, (await fetch(url)).status, begun()]).toEqual([503, 503, 1]);
  open();
  expect([(await first).status, (await fetch(url)).status]).toEqual([200, 200]);
});

test("whether it is alive and ready is answered under any load", async () => {
  const { app, open, begun } = gatedApp();
  const url = await start(app, 1, 0);
  const first = fetch(url);
  await until(() => begun() === 1);
  expect([(await fetch(`${url}/healthz`)).status, (await fetch(`${url}/readyz`)).status]).toEqual([200, 200]);
  open();
  await first;
});

test("bodies of one key that hardly come keep no other key waiting, and their own next one waits its turn", async () => {
  const url = await start(server.app, 8, 4);
  const { sandbox_secret, sandbox_publishable } = server.keys;
  const slow = await Promise.all(Array.from({ length: 4 }, () => connectRaw(listening.port)));
  const head = (key: string, index: number): string =>
    [
      "POST /v1/core/units HTTP/1.1",
      `Host: localhost:${listening.port}`,
      // However the header is written, it is the same key.
      `Authorization: ${index % 2 === 0 ? "Bearer" : "bearer  "} ${key}`,
      "Content-Type: application/json",
      "Content-Length: 2",
      "",
      "{",
    ].join("\r\n");
  const inWork = async (): Promise<string> => /augno_requests_in_work (\d+)/.exec(await metrics())?.[1] ?? "";
  const metrics = async (): Promise<string> => (await fetch(`${url}/metrics`)).text();
  for (const [index, connection] of slow.entries()) connection.send(head(sandbox_secret, index));
  while (!(await metrics()).includes("augno_requests_waiting 2\n"));
  expect(await inWork()).toBe("2");

  const other = await fetch(`${url}/v1/core/units?limit=1`, {
    headers: { authorization: `Bearer ${sandbox_publishable}` },
  });
  expect(other.status).toBe(200);
  expect(await inWork()).toBe("2");

  slow[0]?.send("}");
  await slow[0]?.until(/HTTP\/1.1 400 /);
  while (!(await metrics()).includes("augno_requests_waiting 1\n"));
  expect(await inWork()).toBe("2");
  for (const connection of slow.slice(1)) connection.send("}");
  for (const connection of slow) {
    await connection.until(/HTTP\/1.1 400 /);
    connection.socket.destroy();
  }
});
