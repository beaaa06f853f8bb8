import { inspect } from "node:util";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { Augno } from "./augno.ts";
import { API_KEY, recordedClient } from "./recorded-client.samples.ts";

const EMPTY_PAGE = {
  object: "list",
  page_info: { next_cursor: null, prev_cursor: null, has_next_page: false, has_prev_page: false },
  data: [],
};
const UNIT_ID = "unit_01m86e81e0e5v8k2yqz7c4d1nb";
const list = (): Response => Response.json(EMPTY_PAGE);
const object = (): Response => Response.json({});

describe("a request", () => {
  test("goes to the hosted API with the key and the version", async () => {
    const { augno, requests } = recordedClient(list);
    await augno.units.list();
    expect(requests.map(({ method, url, headers }) => ({ method, url, headers: Object.fromEntries(headers) }))).toEqual(
      [
        {
          method: "GET",
          url: "https://api.augno.com/v1/core/units",
          headers: { authorization: `Bearer ${API_KEY}`, "augno-version": "2026-11-24" },
        },
      ],
    );
  });

  test("carries the headers of the client and of the call, and those of the call win", async () => {
    const { augno, requests } = recordedClient(object, { headers: { "X-A": "client", "X-B": "client" } });
    await augno.account.retrieve({ headers: { "x-b": "call", traceparent: "00-1-2-01", "x-c": undefined } });
    expect(Object.fromEntries(requests[0]?.headers ?? [])).toEqual({
      authorization: `Bearer ${API_KEY}`,
      "augno-version": "2026-11-24",
      "x-a": "client",
      "x-b": "call",
      traceparent: "00-1-2-01",
    });
  });

  test.each([
    ["Headers", new Headers({ "X-A": "b" })],
    ["a Map", new Map([["X-A", "b"]])],
    ["pairs", [["X-A", "b"]] as const],
  ])("carries headers that are given as %s", async (_, headers) => {
    const { augno, requests } = recordedClient(object, { headers });
    await augno.account.retrieve();
    await augno.account.retrieve({ headers });
    expect(requests.map((request) => request.headers.get("x-a"))).toEqual(["b", "b"]);
  });

  test("is sent by a fetch that is called on nothing, as a browser's own must be", async () => {
    const receivers: unknown[] = [];
    async function fetch(this: unknown): Promise<Response> {
      receivers.push(this);
      return object();
    }
    await recordedClient(object, { fetch }).augno.account.retrieve();
    expect(receivers).toEqual([undefined]);
  });

  test.each([
    ["nothing", {}, ""],
    ["a number", { limit: 1 }, "?limit=1"],
    [
      "all of them",
      { limit: 2, cursor: "unit_0", q: "m² & co", type: "mass" },
      "?limit=2&cursor=unit_0&q=m%C2%B2%20%26%20co&type=mass",
    ],
    ["undefined", { limit: undefined, q: "a" }, "?q=a"],
  ] as const)("carries %s as its query", async (_, params, query) => {
    const { augno, requests } = recordedClient(list, { baseUrl: "http://localhost:8081/" });
    await augno.units.list(params);
    expect(requests[0]?.url).toBe(`http://localhost:8081/v1/core/units${query}`);
  });

  test("carries each item of a list under the parameter's name, with brackets", async () => {
    const { augno, requests } = recordedClient(list);
    await augno.requestLogs.list({ limit: 1, methods: ["PUT", "POST"], status_codes: [404], routes: [], q: undefined });
    expect([...new URL(requests[0]?.url ?? "").searchParams]).toEqual([
      ["limit", "1"],
      ["methods[]", "PUT"],
      ["methods[]", "POST"],
      ["status_codes[]", "404"],
    ]);
  });

  test("has the id in its path and the body as JSON", async () => {
    const { augno, requests } = recordedClient(object);
    await augno.units.convert("unit_/1?", { value: "2.5", to_unit_id: "unit_2" });
    await augno.apiKeys.rotate("apke_1");
    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      "POST https://api.augno.com/v1/core/units/unit_%2F1%3F/actions/convert",
      "POST https://api.augno.com/v1/auth/api-keys/apke_1/actions/rotate",
    ]);
    expect(requests.map(({ headers }) => headers.get("content-type"))).toEqual(["application/json", null]);
    expect(await Promise.all(requests.map((request) => request.text()))).toEqual([
      '{"value":"2.5","to_unit_id":"unit_2"}',
      "",
    ]);
  });

  test.each(["POST", "PATCH"])("%s carries a random idempotency key of its own", async (method) => {
    const { augno, requests } = recordedClient(object);
    await Promise.all([1, 2].map(() => augno.request(method, "/v1/x")));
    const keys = requests.map(({ headers }) => headers.get("idempotency-key") ?? "");
    expect(keys).toEqual([expect.stringMatching(/^\d+-\d+-\d+-\d+$/), expect.stringMatching(/^\d+-\d+-\d+-\d+$/)]);
    expect(keys[0]).not.toBe(keys[1]);
  });

  test("has its idempotency key though its headers have one that is undefined", async () => {
    const { augno, requests } = recordedClient(object);
    await augno.request("POST", "/v1/x", { headers: { "idempotency-key": undefined } });
    await augno.request("POST", "/v1/x", { headers: { "Idempotency-Key": "own" } });
    expect(requests.map(({ headers }) => headers.get("idempotency-key"))).toEqual([expect.any(String), "own"]);
  });

  test("has headers of its own in each attempt, whatever becomes of those of the one before", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0); // no back-off
    onTestFinished(() => void vi.restoreAllMocks());
    const keys: (string | undefined)[] = [];
    const fetch = async (_: string, init: RequestInit): Promise<Response> => {
      const headers = init.headers as Record<string, string>; // a plain object, so that who wraps fetch may add to it
      keys.push(headers["authorization"]);
      headers["authorization"] = "gone";
      return Response.json({}, { status: keys.length === 1 ? 503 : 200 });
    };
    await new Augno({ apiKey: API_KEY, fetch }).account.retrieve();
    expect(keys).toEqual([`Bearer ${API_KEY}`, `Bearer ${API_KEY}`]);
  });

  test("is the same where another program has added to what all objects inherit", async () => {
    const { augno, requests } = recordedClient(object);
    // oxlint-disable-next-line no-extend-native -- what others do is what this is about
    Object.defineProperty(Object.prototype, "evil", {
      value: "1",
      enumerable: true,
      configurable: true,
      writable: true,
    });
    onTestFinished(() => void Reflect.deleteProperty(Object.prototype, "evil"));
    await augno.units.create(
      { name: "Coil", abbreviation: "coil", type: "mass", ratio_numerator: "1" },
      { headers: {} },
    );
    await augno.request("GET", "/v1/x", { query: {} });
    expect(await requests[0]?.json()).toEqual({
      name: "Coil",
      abbreviation: "coil",
      type: "mass",
      ratio_numerator: "1",
    });
    expect(requests.map(({ url, headers }) => [url, headers.get("evil")])).toEqual([
      ["https://api.augno.com/v1/core/units", null],
      ["https://api.augno.com/v1/x", null],
    ]);
  });

  test("is sent when the method is called, and once, however often it is awaited", async () => {
    const { augno, requests } = recordedClient(object);
    const call = augno.account.retrieve();
    await Promise.resolve();
    expect(requests).toHaveLength(1);
    expect([await call, await call, await call.withResponse().then(({ data }) => data)]).toEqual([{}, {}, {}]);
    expect(requests).toHaveLength(1);
  });

  test("gives nothing where nothing is answered", async () => {
    const { augno } = recordedClient(() => new Response(null, { status: 204 }));
    expect(await augno.units.delete(UNIT_ID)).toBeUndefined();
  });
});

describe("a request that has no method", () => {
  test("is sent with its query and body, and may be answered with nothing", async () => {
    const { augno, requests } = recordedClient(() => new Response(null, { status: 204 }));
    const query = { "a&b": 1, tags: ["x", null, "y"], none: null };
    expect(await augno.request("put", "/v1/core/things/a%2Fb", { query, body: null })).toBeUndefined();
    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      "PUT https://api.augno.com/v1/core/things/a%2Fb?a%26b=1&tags[]=x&tags[]=y",
    ]);
    expect(await requests[0]?.text()).toBe("null");
  });

  test.each([
    "/v1/core/units/",
    "/v1/core//units",
    "/v1/core/units/..",
    "/v1/core/units/%2e%2E/x",
    "/v1/core/units/./x",
    "/v1/core/units?limit=1",
    "/v1/core/units#a",
    "/v1/core/ünits",
    "/v1/core\\units",
    "/v1/core/\tunits",
    "//evil.example/v1",
    "https://evil.example/v1",
    "v1/core/units",
    "",
  ])("is refused where its path is %j", async (path) => {
    const { augno, requests } = recordedClient(object);
    await expect(augno.request("GET", path)).rejects.toMatchObject({
      name: "ArgumentError",
      code: "argument_invalid",
      message: expect.stringContaining(
        '"path" must be a path such as /v1/core/units, without empty segments or dots; got ',
      ),
    });
    expect(requests).toEqual([]);
  });
});

test.each([
  ["a body to a GET", "GET", { a: 1 }],
  ["null, which is a body too, to a HEAD", "HEAD", null],
  ["a method that fetch does not allow", "TRACE", undefined],
  ["a method that HTTP does not allow", "GET ", undefined],
])("a request that has no method is refused with %s, before anything is sent", async (_, method, body) => {
  const { augno, requests } = recordedClient(object);
  await expect(augno.request(method, "/v1/x", { body })).rejects.toMatchObject({
    message: '"request" must be one that can be sent; got object. See the cause.',
    cause: expect.any(TypeError),
    attempts: [],
  });
  expect(requests).toEqual([]);
});

describe("an id", () => {
  test.each([
    ["", "an empty text"],
    [".", "another text"],
    ["..", "another text"],
    [undefined, "undefined"],
    [null, "null"],
    [7, "7"],
    [{}, "object"],
    ["apke_01m86e81e0e5v8k2yqz7c4d1nb", "apke_…"],
    ["01m86e81e0e5v8k2yqz7c4d1nb", "another text"],
  ])("is refused before anything is sent where it is %j", async (id, came) => {
    const { augno, requests } = recordedClient(object);
    const given = id as string; // what a program without types may pass
    await expect(augno.units.retrieve(given)).rejects.toMatchObject({
      name: "ArgumentError",
      code: "argument_invalid",
      message: `"id" must be an id such as unit_…; got ${came}. Pass the id of what the method is about.`,
      attempts: [],
      requestId: null,
    });
    expect(requests).toEqual([]);
  });
});

describe("what cannot be sent", () => {
  test.each([
    ["a date in the query", { query: { since: new Date() } }, '"since" must be text, a number or a list; got object. '],
    ["a function in the query", { query: { q: () => "a" } }, '"q" must be text, a number or a list; got function. '],
    ["a list in a list of the query", { query: { a: [["b"]] } }, '"a" must be text, a number or a list; got object. '],
    ["half a character in the query", { query: { q: "\ud800" } }, '"request" must be one that can be sent; '],
    ["a BigInt in the body", { body: { a: 1n } }, '"request" must be one that can be sent; '],
    ["a line break in a header", { headers: { "X-A": "a\r\nb" } }, '"X-A" must be a header that HTTP allows and '],
    ["a name that is no header's", { headers: { "X A": "a" } }, '"X A" must be a header that HTTP allows and '],
    ["the client's own header", { headers: { Authorization: "a" } }, '"Authorization" must be a header that HTTP '],
    ["half a character in the key", { idempotencyKey: "\ud800" }, '"idempotency-key" must be a header that HTTP '],
    ["an empty key", { idempotencyKey: "" }, '"idempotency-key" must be a header that HTTP allows and '],
    [
      "a key of spaces among the headers",
      { headers: { "Idempotency-Key": "  " } },
      '"Idempotency-Key" must be a header ',
    ],
    [
      "a controller in place of its signal",
      { signal: new AbortController() as unknown as AbortSignal }, // as programs without types may
      '"request" must be one that can be sent; ',
    ],
    [
      "a timeout of nothing",
      { timeout: 0 },
      '"timeout" must be a whole number from 1 to 2147483647; got 0. Correct it.',
    ],
    ["half a retry", { maxRetries: 0.5 }, '"maxRetries" must be a whole number from 0 to 2147483647; got 0.5. '],
    ["a deadline that no timer can count", { deadline: 2 ** 31 }, '"deadline" must be a whole number from 1 to '],
  ])("is refused before it is sent: %s", async (_, request, message) => {
    const { augno, requests } = recordedClient(object);
    const result = await augno.request("POST", "/v1/x", request).result();
    expect(result).toMatchObject({ ok: false, error: { name: "ArgumentError", attempts: [] } });
    expect(result.error?.message).toContain(message);
    expect(requests).toEqual([]);
  });

  test("is refused with the cause where there is one", async () => {
    const { augno } = recordedClient(object);
    const error: unknown = await augno.request("POST", "/v1/x", { body: 1n }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ cause: expect.any(TypeError) });
  });
});

describe("the key", () => {
  test("is in nothing that the client shows of itself", () => {
    const { augno } = recordedClient(object);
    expect(inspect(augno, { depth: 20, showHidden: true }) + JSON.stringify(augno)).not.toContain(API_KEY);
  });

  test("is in no error, though a stranger answers with it", async () => {
    const error = { code: API_KEY, message: API_KEY, doc_url: API_KEY, param: API_KEY };
    const { augno } = recordedClient(() => Response.json({ error }, { status: 400 }));
    const thrown: unknown = await augno.account.retrieve().catch((reason: unknown) => reason);
    expect(inspect(thrown, { depth: 20, showHidden: true }) + JSON.stringify(thrown)).not.toContain(API_KEY);
  });
});

test("a client is a client without any option but the key", () => {
  expect(new Augno({ apiKey: API_KEY })).toBeInstanceOf(Augno);
});
