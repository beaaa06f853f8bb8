import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Augno } from "../augno.ts";
import { errorAnswer, UNIT, unitAnswer } from "./answer.ts";
import { type Behaviour, onRequest } from "./behaviour.ts";
import { API_KEY } from "./given-values.ts";
import { type HostileServer, startHostileServer } from "./hostile-server.ts";

const GOOD = onRequest({ send: unitAnswer(200, "rq_1") });

let server: HostileServer;

beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0); // no back-off
});

afterEach(async () => {
  vi.restoreAllMocks();
  await server.close();
});

/** Lengths of timers that nothing but the client sets here. */
const TIMEOUT_MS = 54_321;
const WAIT_MS = 43_000;

test.each<[how: string, script: Behaviour[]]>([
  ["succeeded", [GOOD]],
  ["been refused", [onRequest({ send: errorAnswer("resource_not_found", "rq_1") })]],
  ["succeeded at the second attempt", [onRequest("reset"), GOOD]],
  ["been aborted while it waited for an answer", [onRequest("stall")]],
  ["been aborted while it waited for its next attempt", [onRequest({ send: rateLimit() })]],
])("a call that has %s leaves no timer that would keep a program from ending", async (_, script) => {
  const controller = new AbortController();
  const leave = (): void => controller.abort();
  server = await startHostileServer(script, leave);
  const onRetry = script.length === 1 ? (): void => void setImmediate(leave) : undefined;
  const augno = new Augno({ apiKey: API_KEY, baseUrl: server.url, timeout: TIMEOUT_MS, onRetry });
  const set = vi.spyOn(globalThis, "setTimeout");
  const cleared = vi.spyOn(globalThis, "clearTimeout");
  await augno.units.retrieve(UNIT.id, { signal: controller.signal }).result();
  const timers = set.mock.results.filter((_result, index) => isTheClients(set.mock.calls[index]?.[1]));
  expect(timers.length).toBeGreaterThanOrEqual(script.length);
  expect(cleared.mock.calls.map(([timer]) => timer)).toEqual(
    expect.arrayContaining(timers.map(({ value }) => value as unknown)),
  );
  expect(server.received).toHaveLength(script.length);
});

function rateLimit(): Buffer {
  return errorAnswer("rate_limit_exceeded", "rq_1", { "Retry-After": String(WAIT_MS / 1000) });
}

function isTheClients(ms: number | undefined): boolean {
  return ms === TIMEOUT_MS || ms === WAIT_MS;
}
