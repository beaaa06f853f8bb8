import { afterAll, beforeAll, expect, test } from "vitest";
import { EXCHANGE, type ReplayServer, startReplayServer } from "./replay-server.ts";

let server: ReplayServer;
beforeAll(async () => {
  server = await startReplayServer();
});
afterAll(() => server.close());

const exchange = {
  method: "POST",
  target: "/v1/core/units",
  headers: new Headers(),
  body: "{",
  answer: { status: 418, headers: new Headers({ "request-id": "rq_1" }), body: '{"a":1}' },
};

test("what was answered is answered again, whatever is asked", async () => {
  server.show([exchange]);
  const response = await fetch(`${server.url}/else`, { headers: { [EXCHANGE]: "0" } });
  expect([response.status, response.headers.get("request-id"), await response.text()]).toEqual([
    418,
    "rq_1",
    '{"a":1}',
  ]);
});

test("a request of no exchange is broken off", async () => {
  server.show([exchange]);
  await expect(fetch(server.url, { headers: { [EXCHANGE]: "1" } })).rejects.toThrow("fetch failed");
});
