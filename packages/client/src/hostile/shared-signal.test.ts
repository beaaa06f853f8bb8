import { getEventListeners } from "node:events";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Augno } from "../augno.ts";
import { errorAnswer, UNIT, unitAnswer } from "./answer.ts";
import { type Behaviour, onRequest } from "./behaviour.ts";
import { API_KEY, REASON } from "./given-values.ts";
import { type HostileServer, startHostileServer } from "./hostile-server.ts";

const CALLS = Array.from({ length: 30 }, (_, index) => index);
const GOOD = onRequest({ send: unitAnswer(200, "rq_1") });
const WRONG = onRequest({ send: errorAnswer("resource_not_found", "rq_1") });
const BUSY = onRequest({ send: errorAnswer("service_unavailable", "rq_1", { "Retry-After": "0" }) });

let server: HostileServer;
let controller: AbortController;

beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0); // no back-off
  controller = new AbortController();
});

afterEach(async () => {
  vi.restoreAllMocks();
  await server.close();
});

async function start(script: readonly Behaviour[], onStall: () => void = () => {}): Promise<Augno> {
  server = await startHostileServer(script, onStall);
  // However the calls share out the refusals among them, none runs out of attempts.
  return new Augno({ apiKey: API_KEY, baseUrl: server.url, maxRetries: CALLS.length });
}

test.each<[how: string, script: Behaviour[], received: number]>([
  ["succeed", CALLS.map(() => GOOD), 30],
  ["fail", CALLS.map(() => WRONG), 30],
  ["succeed at a later attempt", [...CALLS.map(() => BUSY), ...CALLS.map(() => GOOD)], 60],
])("30 calls that share a signal leave no listener on it when they %s", async (_, script, received) => {
  const augno = await start(script);
  const { signal } = controller;
  await Promise.all(CALLS.map(() => augno.units.retrieve(UNIT.id, { signal }).result()));
  expect(server.received).toHaveLength(received);
  controller.abort(REASON); // which comes too late to change anything
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

test("30 calls that share a signal all end when it is aborted, and leave no listener on it", async () => {
  let stalled = 0;
  const augno = await start(
    CALLS.map(() => onRequest("stall")),
    () => {
      stalled++;
      if (stalled === CALLS.length) controller.abort(REASON);
    },
  );
  const { signal } = controller;
  const results = await Promise.all(CALLS.map(() => augno.units.retrieve(UNIT.id, { signal }).result()));
  expect(results).toMatchObject(CALLS.map(() => ({ ok: false, error: { code: "aborted", cause: REASON } })));
  expect(server.received).toHaveLength(CALLS.length);
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

test("30 calls that are refused before anything is sent leave no listener on the signal that they share", async () => {
  const augno = await start([]);
  const { signal } = controller;
  const results = await Promise.all(CALLS.map(() => augno.units.retrieve("", { signal }).result()));
  expect(results).toMatchObject(CALLS.map(() => ({ ok: false, error: { code: "argument_invalid" } })));
  expect(server.received).toEqual([]);
  expect(getEventListeners(signal, "abort")).toEqual([]);
});
