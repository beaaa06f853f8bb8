import { describe, expect, expectTypeOf, test } from "vitest";
import { Augno } from "../augno.ts";
import { API_KEY } from "../recorded-client.samples.ts";
import { errorExamples, operationExamples } from "../generated/examples.ts";
import { createExampleFetch, type ExampleAnswers } from "./index.ts";

const ORIGIN = "http://localhost:8081";
const ERROR_CODES = Object.keys(errorExamples);

/** A path of a template, whose ids are any. */
function pathOf(template: string): string {
  return template.replaceAll(/\{[^}]+\}/g, "some_id");
}

/** What an operation is answered. */
async function answerOf(id: string, answers: ExampleAnswers = {}): Promise<Response> {
  const operation = operationExamples.find((candidate) => candidate.id === id);
  if (operation === undefined) return expect.unreachable(`${id} is an operation`);
  return createExampleFetch(answers)(ORIGIN + pathOf(operation.path), { method: operation.method });
}

describe("where nothing is chosen", () => {
  test.each(operationExamples.map((operation) => [operation.id, operation] as const))(
    "%s is answered with the first example of its success",
    async (id, { status, examples }) => {
      const response = await answerOf(id);
      const body = await response.text();
      expect({ status: response.status, body: body === "" ? undefined : JSON.parse(body) }).toEqual({
        status,
        body: Object.values(examples)[0],
      });
    },
  );
});

test.each(["units", "requestLogs", "events", "apiKeys"] as const)(
  "a loop over %s gives what is shown, and ends",
  async (name) => {
    const fetch = createExampleFetch();
    const augno = new Augno({ apiKey: API_KEY, fetch });
    const page = await augno[name].list();
    const seen: unknown[] = [];
    for await (const item of augno[name].list()) seen.push(item);
    expect(seen).toEqual(page.data);
    expect(seen).not.toEqual([]);
  },
);

test("an error is what is chosen for a list, also at a cursor", async () => {
  const fetch = createExampleFetch({ "list-units": { error: "parameter_invalid" } });
  expect((await fetch(`${ORIGIN}/v1/core/units?cursor=nothing`)).status).toBe(400);
});

test("an answer has the headers that the specification shows", async () => {
  expect(Object.fromEntries((await answerOf("list-units")).headers)).toEqual({
    "augno-version": "2026-11-24",
    "content-type": "application/json",
    "ratelimit-limit": "100",
    "ratelimit-remaining": "99",
    "ratelimit-reset": "1",
    "request-id": "rq_01m86fyz80c7n2wq4t8h5r3xkd",
  });
});

test("an answer without a body says nothing of its type", async () => {
  const response = await answerOf("delete-unit");
  expect({ status: response.status, type: response.headers.get("content-type") }).toEqual({ status: 204, type: null });
});

test("an example is chosen by its name", async () => {
  const [rounded, exact] = await Promise.all([
    answerOf("convert-unit"),
    answerOf("convert-unit", { "convert-unit": "exact" }),
  ]);
  expect(await rounded.json()).toMatchObject({ is_exact: false });
  expect(await exact.json()).toMatchObject({ is_exact: true });
});

describe("an error", () => {
  test.each(ERROR_CODES.filter((code) => code !== "method_not_allowed"))(
    "%s is chosen by its code, for an operation that answers it",
    async (code) => {
      const operation = operationExamples.find(({ errorCodes }) => errorCodes.includes(code));
      const id = operation?.id ?? expect.unreachable(`an operation answers ${code}`);
      const response = await answerOf(id, { [id]: { error: code } });
      expect(await response.json()).toMatchObject({ error: { code } });
      expect(response.status).toBe(errorExamples[code]?.status);
    },
  );

  test.each([
    ["rate_limit_exceeded", "retry-after", "1"],
    ["service_unavailable", "retry-after", "1"],
    ["invalid_credentials", "www-authenticate", 'Bearer realm="augno"'],
  ] as const)("%s has the header %s", async (error, header, value) => {
    expect((await answerOf("list-units", { "list-units": { error } })).headers.get(header)).toBe(value);
  });
});

describe("what no operation takes", () => {
  test.each([
    ["GET", "/v1/core/none"],
    ["GET", "/v1/core/units/"],
    ["GET", "/v1/core/units/a/b"],
    ["GET", "/"],
  ])("is answered 404: %s %s", async (method, path) => {
    const response = await createExampleFetch()(ORIGIN + path, { method });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      error: {
        type: "invalid_request_error",
        code: "resource_not_found",
        message: `There is no ${method} ${path}. Check the path against the reference.`,
      },
    });
  });

  test("is answered 405 where the path answers other methods", async () => {
    const response = await createExampleFetch()(`${ORIGIN}/v1/core/units/some_id`, { method: "PUT" });
    expect({ status: response.status, allow: response.headers.get("allow") }).toEqual({
      status: 405,
      allow: "GET, HEAD, PATCH, DELETE",
    });
    expect(await response.json()).toMatchObject({
      error: {
        code: "method_not_allowed",
        message: "/v1/core/units/some_id does not answer PUT; it answers GET, HEAD, PATCH, DELETE. Use one of these.",
      },
    });
  });
});

test("HEAD is answered as GET without a body", async () => {
  const response = await createExampleFetch()(`${ORIGIN}/v1/core/units`, { method: "HEAD" });
  expect({ status: response.status, body: await response.text() }).toEqual({ status: 200, body: "" });
});

test("every request is kept as it was sent", async () => {
  const fetch = createExampleFetch();
  await fetch(new URL(`${ORIGIN}/v1/core/units?limit=1`), { headers: { Authorization: "Bearer aug_sk_test_x" } });
  await fetch(new Request(`${ORIGIN}/v1/core/units`, { method: "POST", body: '{"name":"a"}' }));
  await fetch(`${ORIGIN}/v1/core/units`, { method: "POST", body: '{"name":' });
  await fetch(`${ORIGIN}/v1/none`);
  expect(
    fetch.requests.map(({ operationId, method, url, body }) => [operationId, method, url.pathname + url.search, body]),
  ).toEqual([
    ["list-units", "GET", "/v1/core/units?limit=1", null],
    ["create-unit", "POST", "/v1/core/units", { name: "a" }],
    ["create-unit", "POST", "/v1/core/units", '{"name":'],
    [null, "GET", "/v1/none", null],
  ]);
  expect(fetch.requests[0]?.headers.get("authorization")).toBe("Bearer aug_sk_test_x");
});

test("a request that is aborted is rejected with the reason", async () => {
  const reason = new Error("enough");
  await expect(createExampleFetch()(`${ORIGIN}/v1/core/units`, { signal: AbortSignal.abort(reason) })).rejects.toBe(
    reason,
  );
});

test("answers do not share their bodies", async () => {
  const fetch = createExampleFetch();
  const read = async (): Promise<unknown> => (await fetch(`${ORIGIN}/v1/core/units`)).json();
  const first = (await read()) as { data: unknown[] }; // a UnitList
  first.data.length = 0;
  expect(await read()).not.toEqual(first);
});

describe("a choice that cannot be answered is refused:", () => {
  test.each([
    [
      "an operation that does not exist",
      { "list-unit": "first-page" },
      `"list-unit" must be an operation of the API; there is none. Choose among ${operationExamples.map(({ id }) => id).join(", ")}.`,
    ],
    [
      "an example that does not exist",
      { "list-units": "second-page" },
      'The answer of list-units must be one that the specification shows; got "second-page". Choose an example (first-page) or { error } with one of its codes (',
    ],
    [
      "an error that the operation has not",
      { "delete-unit": { error: "resource_exists" } },
      'The answer of delete-unit must be one that the specification shows; got {"error":"resource_exists"}. Choose { error } with one of its codes (',
    ],
  ])("%s", (_, answers, message) => {
    const untyped = answers as ExampleAnswers; // what a program without types may pass
    expect(() => createExampleFetch(untyped)).toThrow(message);
  });
});

test("only what an operation answers can be chosen for it", () => {
  expectTypeOf<ExampleAnswers["convert-unit"]>().extract<string>().toEqualTypeOf<"rounded" | "exact">();
  expectTypeOf<{ error: "resource_not_found" }>().toExtend<ExampleAnswers["retrieve-unit"]>();
  expectTypeOf<{ error: "resource_not_found" }>().not.toExtend<ExampleAnswers["list-units"]>();
});
