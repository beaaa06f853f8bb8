import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { UnitList } from "@augno/types";
import { systemUnits } from "../generated/system-units.ts";
import { sampleUnit } from "../storage/storage.samples.ts";
import { idOf, openServerUnderTest, type ServerUnderTest } from "../testing/server-under-test.ts";

/** The quickstart's answer, field by field in its order. */
const FIRST_PAGE = {
  object: "list",
  page_info: {
    next_cursor: "unit_01jm4r6700f8nwq3v5hx2d9ktp",
    prev_cursor: null,
    has_next_page: true,
    has_prev_page: false,
  },
  data: [
    {
      id: "unit_01jm4r6700f8nwq3v5hx2d9ktp",
      object: "unit",
      name: "Kilogram",
      abbreviation: "kg",
      type: "mass",
      ratio_numerator: "1000.000000000000000000000000000000",
      ratio_denominator: "1.000000000000000000000000000000",
      offset_numerator: "0.000000000000000000000000000000",
      offset_denominator: "1.000000000000000000000000000000",
      is_base_unit: false,
      is_internal: false,
      created_at: "2026-05-10T00:00:00Z",
      updated_at: "2026-05-10T00:23:00Z",
    },
  ],
};

let server: ServerUnderTest;

beforeAll(async () => {
  server = await openServerUnderTest({ rateLimit: 1_000_000 });
});

afterAll(() => server.close());

async function list(query: Record<string, string | number>): Promise<UnitList> {
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
  const response = await server.send(`/v1/core/units?${search.toString()}`, server.keys.sandbox_secret);
  expect(response.status).toBe(200);
  return JSON.parse(await response.text());
}

const names = ({ data }: UnitList): string[] => data.map(({ name }) => name);

test.each(["sandbox_secret", "sandbox_publishable"] as const)(
  "the first unit, by %s, is the quickstart's answer to the letter",
  async (key) => {
    const response = await server.send("/v1/core/units?limit=1", server.keys[key]);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(JSON.stringify(FIRST_PAGE));
  },
);

test("HEAD is answered as GET, without the body", async () => {
  const response = await server.send("/v1/core/units?limit=1", server.keys.sandbox_secret, { method: "HEAD" });
  expect([response.status, response.headers.get("content-type"), await response.text()]).toEqual([
    200,
    "application/json",
    "",
  ]);
});

test("all system units come on the first page by default, in the order of their ids", async () => {
  const { data, page_info } = await list({});
  expect(data).toEqual(systemUnits.map((unit) => ({ ...unit, object: "unit", is_internal: false })));
  expect(data).toHaveLength(36);
  expect(page_info).toEqual({ next_cursor: null, prev_cursor: null, has_next_page: false, has_prev_page: false });
});

describe.each([1, 2, 5, 7, 12, 35, 36, 1000])("a walk by pages of %i", (limit) => {
  test("sees every unit once, forward and back", async () => {
    const forward: UnitList[] = [await list({ limit })];
    for (let cursor = forward[0]?.page_info.next_cursor; cursor != null;) {
      const page = await list({ limit, cursor });
      forward.push(page);
      cursor = page.page_info.next_cursor;
    }
    const last = forward.at(-1);
    const backward: UnitList[] = last === undefined ? [] : [last];
    for (let cursor = last?.page_info.prev_cursor; cursor != null;) {
      const page = await list({ limit, cursor });
      backward.unshift(page);
      cursor = page.page_info.prev_cursor;
    }
    const all = systemUnits.map(({ name }) => name);
    expect(forward).toHaveLength(Math.ceil(36 / limit));
    expect(forward.flatMap(names)).toEqual(all);
    expect(backward.flatMap(names)).toEqual(all);
  });
});

test.each([
  [{ type: "temperature" }, ["Kelvin", "Degree Celsius", "Degree Fahrenheit"]],
  [{ q: "OUNCE" }, ["Ounce", "US fluid ounce"]],
  [{ q: "°" }, ["Degree Celsius", "Degree Fahrenheit"]],
  [{ q: "%" }, []],
  [{ q: "gram", type: "mass" }, ["Kilogram", "Gram", "Milligram"]],
  [{ q: "gram", type: "time" }, []],
  [{ type: "mass", limit: 2, cursor: "unit_01jm4r6700f8nwq3v5hx2d9ktp" }, ["Gram", "Milligram"]],
])("%j lists %j", async (query, expected) => {
  expect(names(await list(query))).toEqual(expected);
});

test("an empty page behind the last unit leads back", async () => {
  const behind = await list({ cursor: "unit_7zzzzzzzzzzzzzzzzzzzzzzzzy" });
  expect(behind).toEqual({
    object: "list",
    page_info: {
      next_cursor: null,
      prev_cursor: "~unit_7zzzzzzzzzzzzzzzzzzzzzzzzz",
      has_next_page: false,
      has_prev_page: true,
    },
    data: [],
  });
  expect(names(await list({ limit: 2, cursor: behind.page_info.prev_cursor ?? "" }))).toEqual([
    "Currency unit",
    "Cent",
  ]);
});

test("the account's own units come among the system's, and other accounts' do not", async () => {
  const { sandbox } = server.services.storage.environments;
  const own = sampleUnit({ id: "unit_01jm4r6700f8nwq3v5hx2d9ktq", account_id: server.accountId, name: "Own" });
  const foreign = sampleUnit({
    id: "unit_01jm4r6700f8nwq3v5hx2d9ktr",
    account_id: idOf("account", 9),
    name: "Foreign",
  });
  await sandbox.transact(async (transaction) => {
    await transaction.insertUnit(own);
    await transaction.insertUnit(foreign);
  });
  const { data } = await list({ limit: 3 });
  expect(data.map(({ name, is_internal }) => [name, is_internal])).toEqual([
    ["Kilogram", false],
    ["Own", true],
    ["Gram", false],
  ]);
});
