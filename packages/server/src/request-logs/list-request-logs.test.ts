import type { RequestLogList } from "@augno/types";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { RequestLogRecord } from "../storage/records.ts";
import { sampleRequestLog } from "../storage/storage.samples.ts";
import { DAY } from "../testing/day.ts";
import { idOf, NOW, openServerUnderTest, type ServerUnderTest } from "../testing/server-under-test.ts";

const OTHER_KEY = "apke_01m86e81e0e5v8k2yqz7c4d1zz";

let server: ServerUnderTest;
let now: number;

beforeEach(async () => {
  now = Date.parse(NOW);
  server = await openServerUnderTest({ rateLimit: 1_000_000, clock: { now: () => now, monotonic: () => 0 } });
});

afterEach(() => server.close());

/** The id of a log that is called by a letter; the letters stand in the order of the ids. */
const idOfLetter = (letter: string): string => `rq_01m86e81e0e5v8k2yqz7c4d1n${letter}`;

async function put(
  logs: Readonly<Record<string, Partial<RequestLogRecord>>>,
  environment: "sandbox" | "production" = "sandbox",
): Promise<void> {
  await server.services.storage.environments[environment].transact(async (transaction) => {
    for (const [letter, fields] of Object.entries(logs)) {
      const defaults = { id: idOfLetter(letter), account_id: server.accountId };
      await transaction.insertRequestLog(sampleRequestLog({ ...defaults, ...fields }));
    }
  });
}

async function list(search = ""): Promise<RequestLogList> {
  const response = await server.send(`/v1/core/request-logs${search}`, server.keys.sandbox_secret);
  expect(response.status).toBe(200);
  return JSON.parse(await response.text());
}

/** The letters of what is listed; requests of the test itself have none. */
const lettersOf = ({ data }: RequestLogList): string =>
  data.map(({ id }) => (id.startsWith(idOfLetter("")) ? id.slice(-1) : "")).join("");

test("a log is listed with every field, without its bodies", async () => {
  await put({ a: { normalized_route: null } });
  const [log] = (await list()).data;
  expect(log).toEqual({
    id: idOfLetter("a"),
    object: "request_log",
    method: "GET",
    host: "localhost:8081",
    path: "/v1/core/units",
    normalized_route: null,
    query_params: { "types[]": ["b", "a"], ["__proto__"]: ["x"], q: ["☃"] },
    status_code: 400,
    latency_us: 1234,
    api_version: "2026-11-24",
    environment: "sandbox",
    client_ip: "2001:db8::1",
    user_agent: "curl/8.5.0",
    error_code: "parameter_invalid",
    error_message: "wrong",
    idempotency_key: "once",
    actor: {
      object: "actor",
      type: "api_key",
      id: "apke_01m86e81e0e5v8k2yqz7c4d1nb",
      name: "Ünïcode 'quoted' name",
      handle: "aug_sk_test_AM4B...WNXD",
    },
    request_body: null,
    response_body: null,
    body_truncated: false,
    occurred_at: "2026-11-24T08:30:00.250Z",
    created_at: "2026-11-24T08:30:00.251Z",
  });
});

test("the newest comes first, and the request that asks is not among them", async () => {
  expect((await list()).data).toEqual([]);
  await server.send("/nothing", server.keys.sandbox_publishable);
  const { data } = await list();
  expect(data.map(({ id, path }) => [id, path])).toEqual([
    [idOf("request_log", 2), "/nothing"],
    [idOf("request_log", 1), "/v1/core/request-logs"],
  ]);
});

describe("a filter", () => {
  const UNIT = "/v1/core/units/{id}";
  const LOGS: Readonly<Record<string, Partial<RequestLogRecord>>> = {
    a: { method: "GET", status_code: 200, error_code: null, error_message: null, path: "/v1/core/units" },
    b: { method: "POST", status_code: 201, error_code: null, error_message: null, path: "/v1/core/units" },
    c: {
      method: "PATCH",
      status_code: 404,
      error_code: "resource_not_found",
      normalized_route: UNIT,
      path: "/x/C%20C",
    },
    d: {
      method: "DELETE",
      status_code: 409,
      error_code: "resource_exists",
      normalized_route: UNIT,
      user_agent: "Curl",
    },
    e: { method: "GET", status_code: 500, error_code: "internal_error", error_message: "It FAILED.", user_agent: null },
    f: { method: "GET", status_code: 404, error_code: "resource_not_found", normalized_route: null, path: "/100%25" },
  };
  const OCCURRED = ["08:00:00.000", "08:00:01.000", "08:00:01.001", "08:00:02.000", "08:00:03.000", "08:00:04.000"];

  beforeEach(async () => {
    const actor = { ...sampleRequestLog().actor, id: OTHER_KEY };
    const entries = Object.entries(LOGS).map(([letter, fields], index) => [
      letter,
      { ...fields, occurred_at: `2026-11-24T${OCCURRED[index]}Z`, ...(letter < "c" ? { actor } : {}) },
    ]);
    await put(Object.fromEntries(entries));
  });

  test.each([
    ["", "fedcba"],
    ["?methods[]=POST", "b"],
    ["?methods[]=POST&methods[]=DELETE", "db"],
    ["?status_codes[]=404", "fc"],
    ["?status_codes[]=404&status_codes[]=200", "fca"],
    ["?status_codes[]=418", ""],
    ["?status_code_classes[]=2xx", "ba"],
    ["?status_code_classes[]=4xx&status_code_classes[]=5xx", "fedc"],
    ["?error_codes[]=resource_not_found&error_codes[]=internal_error", "fec"],
    ["?routes[]=%2Fv1%2Fcore%2Funits%2F%7Bid%7D", "dc"],
    [`?api_key_ids[]=${OTHER_KEY}`, "ba"],
    ["?api_key_ids[]=apke_01m86e81e0e5v8k2yqz7c4d1n0", ""],
    ["?q=failed", "e"],
    ["?q=c%2520c", "c"],
    ["?q=CURL", "fdcba"],
    ["?q=100%25", "f"],
    ["?q=_", ""],
    ["?start_date=2026-11-24T08:00:01Z", "fedcb"],
    ["?start_date=2026-11-24T08:00:01.0001Z", "fedc"],
    ["?end_date=2026-11-24T08:00:01Z", "a"],
    ["?end_date=2026-11-24T08:00:01.001Z", "ba"],
    ["?start_date=2026-11-24T08:00:01Z&end_date=2026-11-24T08:00:02Z", "cb"],
    ["?start_date=2026-11-24T08:00:02Z&end_date=2026-11-24T08:00:02Z", ""],
    ["?methods[]=GET&status_code_classes[]=4xx&status_code_classes[]=5xx&error_codes[]=internal_error&q=fail", "e"],
    ["?status_codes[]=404&status_code_classes[]=5xx", ""],
    [`?api_key_ids[]=${OTHER_KEY}&methods[]=GET&end_date=2026-11-24T08:00:01Z`, "a"],
    ["?limit=2", "fe"],
    [`?limit=2&cursor=${idOfLetter("e")}`, "dc"],
    [`?limit=2&cursor=~${idOfLetter("d")}`, "fe"],
    [`?status_codes[]=404&limit=1&cursor=${idOfLetter("f")}`, "c"],
  ])("of %j lists %j", async (search, letters) => {
    expect(lettersOf(await list(search))).toBe(letters);
  });

  test("is repeated with the cursor of a page, and the pages join", async () => {
    const first = await list("?status_code_classes[]=4xx&limit=2");
    expect(first.page_info).toEqual({
      next_cursor: idOfLetter("d"),
      prev_cursor: null,
      has_next_page: true,
      has_prev_page: false,
    });
    const second = await list(`?status_code_classes[]=4xx&limit=2&cursor=${first.page_info.next_cursor}`);
    expect([lettersOf(first), lettersOf(second)]).toEqual(["fd", "c"]);
    expect(second.page_info).toEqual({
      next_cursor: null,
      prev_cursor: `~${idOfLetter("c")}`,
      has_next_page: false,
      has_prev_page: true,
    });
  });

  test.each([
    ["limit", "?limit=0"],
    ["limit", "?limit=1001"],
    ["methods[]", "?methods[]=get"],
    ["status_codes[]", "?status_codes[]=2xx"],
    ["status_code_classes[]", "?status_code_classes[]=3xx"],
    ["error_codes[]", "?error_codes[]=none"],
    ["start_date", "?start_date=2026-11-24"],
    ["end_date", "?end_date=2026-11-24T08:00:00"],
    ["api_key_ids[]", "?api_key_ids[]=unit_01jm4r6700f8nwq3v5hx2d9ktp"],
    ["cursor", "?cursor=unit_01jm4r6700f8nwq3v5hx2d9ktp"],
    ["cursor", "?cursor=evt_01jm4r6700f8nwq3v5hx2d9ktp"],
  ])("of a wrong %s is refused: %s", async (param, search) => {
    const response = await server.send(`/v1/core/request-logs${search}`, server.keys.sandbox_secret);
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { error: { code: "parameter_invalid", param } },
    ]);
  });
});

test("logs of another account and of the other environment are not listed", async () => {
  await put({ a: {}, b: { account_id: "ac_01m86e81e0e5v8k2yqz7c4d1zz" } });
  await put({ c: {} }, "production");
  expect(lettersOf(await list())).toBe("a");
});

test("a log is listed for 30 days from when its request came, whether it is removed or not", async () => {
  await put({ a: { occurred_at: NOW }, b: { occurred_at: "2026-11-24T08:30:00.001Z" } });
  now += 30 * DAY;
  expect(lettersOf(await list())).toBe("ba");
  now += 1;
  expect(lettersOf(await list())).toBe("b");
  expect(lettersOf(await list("?start_date=2026-01-01T00:00:00Z"))).toBe("b");
  now += 1;
  expect(lettersOf(await list())).toBe("");
});

test("a publishable key may not list them", async () => {
  const response = await server.send("/v1/core/request-logs", server.keys.sandbox_publishable);
  expect([response.status, await response.json()]).toMatchObject([
    403,
    { error: { code: "insufficient_permissions" } },
  ]);
});
