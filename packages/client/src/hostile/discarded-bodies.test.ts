import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Augno } from "../augno.ts";
import { answer, UNIT, unitAnswer } from "./answer.ts";
import { onRequest, type Step } from "./behaviour.ts";
import { API_KEY } from "./given-values.ts";
import { type HostileServer, startHostileServer } from "./hostile-server.ts";

let server: HostileServer;

beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0); // no back-off
});

afterEach(async () => {
  vi.restoreAllMocks();
  await server.close();
});

/** The head of a page that is announced as longer than what is ever sent of it. */
function endlessPage(status: number, headers: Record<string, string> = {}): Buffer {
  return answer({
    status,
    headers: { "Content-Type": "text/html", "Content-Length": "1000000", ...headers },
    body: "<h1>",
  });
}

test("the body of a page that nobody reads is cancelled before the next attempt", async () => {
  server = await startHostileServer(
    [
      onRequest({ send: endlessPage(503, { "Retry-After": "0" }) }, "stall"),
      onRequest({ send: unitAnswer(200, "rq_2") }),
    ],
    () => {},
  );
  const augno = new Augno({ apiKey: API_KEY, baseUrl: server.url });
  expect(await augno.units.retrieve(UNIT.id)).toEqual(UNIT);
  await server.closed(1);
});

test.each([
  ["a success", 200],
  ["a redirect", 302],
  ["a refusal", 404],
])("the body of a page that comes as %s is cancelled", async (_, status) => {
  server = await startHostileServer([onRequest({ send: endlessPage(status, { Location: "/" }) }, "stall")], () => {});
  const augno = new Augno({ apiKey: API_KEY, baseUrl: server.url });
  expect(await augno.units.retrieve(UNIT.id).result()).toMatchObject({
    ok: false,
    error: { code: "response_unreadable" },
  });
  await server.closed(1);
});

test.each<[when: string, steps: Step[]]>([
  ["before its head", ["stall"]],
  ["within its body", [{ send: unitAnswer(200, "rq_1").subarray(0, -200) }, "stall"]],
])("the connection of an answer that is not awaited any more is closed %s", async (_, steps) => {
  const controller = new AbortController();
  server = await startHostileServer([onRequest(...steps)], () => controller.abort());
  const augno = new Augno({ apiKey: API_KEY, baseUrl: server.url });
  const { signal } = controller;
  expect(await augno.units.retrieve(UNIT.id, { signal }).result()).toMatchObject({ error: { code: "aborted" } });
  await server.closed(1);
});
