import { setImmediate } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import { unitAnswer, UNIT } from "./answer.ts";
import { type Behaviour, onConnection, onHead, onRequest } from "./behaviour.ts";
import { type HostileServer, startHostileServer } from "./hostile-server.ts";

const GOOD = onRequest({ send: unitAnswer(200, "rq_1") });

let server: HostileServer;

afterEach(() => server.close());

/** The code that the socket's error has, behind fetch's own error. */
function socketError(error: unknown): unknown {
  return error instanceof Error && error.cause instanceof Error && "code" in error.cause ? error.cause.code : error;
}

test("answers by its script, and notes what came", async () => {
  server = await startHostileServer([GOOD, GOOD], () => {});
  const response = await fetch(`${server.url}/a?b=1`, { method: "POST", body: "text", headers: { "X-One": "1" } });
  expect(await response.json()).toEqual(UNIT);
  await setImmediate(); // in which fetch finds that the connection is free again
  await fetch(`${server.url}/c`).then((second) => second.text());
  expect(server.received).toMatchObject([
    { connection: 1, method: "POST", target: "/a?b=1", length: 4, headers: { "x-one": "1" } },
    { connection: 1, method: "GET", target: "/c", length: 0 },
  ]);
  expect(server.connections()).toBe(1);
});

describe("cuts the connection", () => {
  test.each<[when: string, behaviour: Behaviour | undefined, code: string, received: number]>([
    ["when it stands", onConnection("reset"), "ECONNRESET", 0],
    ["when the head of a request has come", onHead("reset"), "ECONNRESET", 1],
    ["when the whole request has come", onRequest("reset"), "ECONNRESET", 1],
    ["in good order", onRequest("close"), "UND_ERR_SOCKET", 1],
    ["beyond the end of its script", undefined, "ECONNRESET", 1],
  ])("%s", async (_, behaviour, code, received) => {
    server = await startHostileServer(behaviour === undefined ? [] : [behaviour], () => {});
    const error: unknown = await fetch(server.url, { method: "POST", body: "x".repeat(8_000_000) }).catch(socketError);
    expect(error).toBe(code);
    expect(server.received).toHaveLength(received);
    await server.closed(1);
  });

  test("once the head of its answer is read, and not before", async () => {
    const half = unitAnswer(200, "rq_1").subarray(0, -200);
    server = await startHostileServer([onRequest({ send: half }, "await-head", "reset")], () => {});
    const response = await fetch(server.url);
    expect(response.headers.get("request-id")).toBe("rq_1");
    const body = response.text().catch(socketError);
    server.headRead();
    expect(await body).toBe("ECONNRESET");
  });
});

test("tells when it stalls, and keeps the connection open until the client closes it", async () => {
  const controller = new AbortController();
  server = await startHostileServer([onRequest("stall")], () => controller.abort());
  await expect(fetch(server.url, { signal: controller.signal })).rejects.toThrow("This operation was aborted");
  await server.closed(1);
});
