import { expect, test, vi } from "vitest";
import { Session } from "./session.ts";
import type { Target } from "./target.ts";

const UNIT = "unit_01jm4r6700f8nwq3v5hx2d9ktp";
const KEY = "apke_01m86etbc05j7twenee364amxr";

/** Notes what is sent, and answers by the method. */
function sessionOf(
  answers: Record<string, () => Response>,
  more: Partial<Target> = {},
): { session: Session; sent: string[] } {
  const sent: string[] = [];
  const target: Target = {
    baseUrl: "http://localhost:8081",
    keys: { sandboxSecret: "aug_sk_test_1", productionSecret: "aug_sk_prod_1" },
    fetch: async (request) => {
      const key = request.headers.get("authorization")?.slice("Bearer ".length) ?? "no key";
      const body = await request.text();
      sent.push([request.method, request.url.slice("http://localhost:8081".length), key, body].join(" ").trim());
      return (answers[request.method] ?? (() => new Response("", { status: 500 })))();
    },
    ...more,
  };
  return { session: new Session(target, 7), sent };
}

test.each<[string, Parameters<Session["send"]>[0], string]>([
  [
    "a query by name",
    { operation: "list-units", query: { limit: "1", q: "a&b" } },
    "GET /v1/core/units?limit=1&q=a%26b aug_sk_test_1",
  ],
  [
    "a list by name",
    { operation: "list-events", query: { "types[]": ["a", "b"] } },
    "GET /v1/core/events?types%5B%5D=a&types%5B%5D=b aug_sk_test_1",
  ],
  ["a query as it is", { operation: "list-units", query: "limit=%" }, "GET /v1/core/units?limit=% aug_sk_test_1"],
  ["no key", { operation: "retrieve-account", key: null }, "GET /v1/core/account no key"],
  ["the example of a path", { operation: "retrieve-unit" }, `GET /v1/core/units/${UNIT} aug_sk_test_1`],
  [
    "a body as JSON",
    { operation: "create-unit", body: { name: "x" } },
    'POST /v1/core/units aug_sk_test_1 {"name":"x"}',
  ],
  ["a body as it is", { operation: "create-unit", rawBody: "{" }, "POST /v1/core/units aug_sk_test_1 {"],
  ["another method and path", { operation: "list-units", method: "PUT", rawPath: "/v1/x" }, "PUT /v1/x aug_sk_test_1"],
])("%s is sent", async (_, request, line) => {
  const { session, sent } = sessionOf({});
  await session.send(request);
  expect(sent).toEqual([line]);
  expect(session.requests).toBe(1);
});

test("a body that is no JSON is undefined, which no JSON is", async () => {
  const { session } = sessionOf({ GET: () => new Response("<html>") });
  expect(await session.send({ operation: "list-units" })).toMatchObject({ text: "<html>", body: undefined });
});

test("names come again with the same seed, but where they have a mark of their own, and none twice", () => {
  const { session } = sessionOf({});
  expect([session.uniqueName(), session.uniqueName()]).toEqual(["kit-7-1", "kit-7-2"]);
  expect(new Session(session.target, 7, 8).uniqueName()).toBe("kit-8-1");
});

test("who waits for the rate moves the server's clock, where that can be done", async () => {
  const moved: number[] = [];
  const controls = { advance: async (by: number) => void moved.push(by), failNext: () => {}, activate: async () => {} };
  let answers = 0;
  const GET = (): Response =>
    new Response("", { status: answers++ === 0 ? 429 : 200, headers: { "retry-after": "3" } });
  const { session } = sessionOf({ GET }, { controls });
  expect((await session.send({ operation: "list-units" })).status).toBe(200);
  expect(moved).toEqual([3000]);
});

test("whatever was made is taken away by a key of its environment, and but once", async () => {
  const made = [{ id: UNIT }, { object: "created_api_key", api_key: { id: KEY } }];
  const { session, sent } = sessionOf({
    POST: () => Response.json(made.shift(), { status: 201 }),
    DELETE: () => new Response(null, { status: 204 }),
  });
  await session.send({ operation: "create-unit", key: "aug_sk_prod_2" });
  await session.send({ operation: "rotate-api-key", key: "aug_sk_test_2" });
  sent.length = 0;
  expect(await session.cleanUp()).toEqual([]);
  expect(await session.cleanUp()).toEqual([]);
  expect(sent).toEqual([
    `DELETE /v1/core/units/${UNIT} aug_sk_prod_1`,
    `DELETE /v1/auth/api-keys/${KEY} aug_sk_test_1`,
  ]);
});

test("what was deleted already is not deleted again, and what cannot be is told", async () => {
  const ids = ["unit_1", "unit_2", "unit_3"];
  const statuses = [204, 404, 500];
  const { session } = sessionOf({
    POST: () => Response.json({ id: ids.shift() }, { status: 201 }),
    DELETE: () => new Response(null, { status: statuses.shift() ?? 500 }),
  });
  await session.createUnit();
  await session.createUnit();
  await session.createUnit();
  await session.send({ operation: "delete-unit", path: { id: "unit_1" } });
  expect(await session.cleanUp()).toEqual(["unit_3 must be gone; delete-unit was answered 500."]);
});

test("what cannot be taken away for want of an answer is told, and the rest is taken away", async () => {
  const ids = ["unit_1", "unit_2"];
  const answers = [
    () => Promise.reject(new TypeError("fetch failed")),
    async () => new Response(null, { status: 204 }),
  ];
  const { session } = sessionOf(
    {},
    {
      fetch: async ({ method }) =>
        method === "POST"
          ? Response.json({ id: ids.shift() }, { status: 201 })
          : (answers.shift() ?? expect.unreachable("Each is deleted once."))(),
    },
  );
  await session.createUnit();
  await session.createUnit();
  expect(await session.cleanUp()).toEqual(["unit_1 must be gone; delete-unit stopped with: TypeError: fetch failed."]);
});

test("an answer that does not come is given up", async () => {
  vi.useFakeTimers();
  try {
    const { session } = sessionOf({}, { fetch: () => new Promise(() => {}), timeLimit: 2000 });
    const answer = session.send({ operation: "list-units" });
    vi.advanceTimersByTime(2000);
    await expect(answer).rejects.toThrow("no answer came within 2 s");
  } finally {
    vi.useRealTimers();
  }
});

test("a fixture that cannot be made stops what needs it", async () => {
  const { session } = sessionOf({ POST: () => new Response("no", { status: 503 }) });
  await expect(session.createApiKey()).rejects.toThrow(new Error("create-api-key must be answered 201; got 503: no"));
});
