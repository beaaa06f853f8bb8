import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Augno } from "../augno.ts";
import { API_KEY } from "../recorded-client.samples.ts";

/** Serves pages without an end in a thread of its own, tells its port, and counts the requests in memory that is shared. */
const SERVER = `
  const { parentPort, workerData } = require("node:worker_threads");
  const server = require("node:http").createServer((_, response) => {
    const next_cursor = "c" + Atomics.add(workerData, 0, 1);
    Atomics.notify(workerData, 0);
    const page_info = { next_cursor, prev_cursor: null, has_next_page: true, has_prev_page: false };
    const body = JSON.stringify({ object: "list", page_info, data: [{ id: "unit_1" }] });
    response.writeHead(200, { "content-type": "application/json" }).end(body);
  });
  server.listen(0, "127.0.0.1", () => parentPort.postMessage(server.address().port));`;

const PAGES = 3;

let received: Int32Array;
let server: Worker;

beforeEach(() => {
  received = new Int32Array(new SharedArrayBuffer(4));
  server = new Worker(SERVER, { eval: true, workerData: received });
});

afterEach(async () => {
  await server.terminate();
});

test("a loop that keeps the processor has its next page asked for meanwhile", async () => {
  const [port] = (await once(server, "message")) as [number];
  const augno = new Augno({ apiKey: API_KEY, baseUrl: `http://127.0.0.1:${port}` });
  let page = 0;
  for await (const _ of augno.units.list()) {
    page += 1;
    // Nothing of this thread runs until the request for the next page has come, or never comes.
    while (Atomics.load(received, 0) <= page)
      expect(Atomics.wait(received, 0, page, 10_000), `page ${page + 1}`).not.toBe("timed-out");
    if (page === PAGES) break;
  }
  expect(Atomics.load(received, 0)).toBe(PAGES + 1);
});
