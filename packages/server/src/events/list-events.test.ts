import type { EventList } from "@augno/types";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { EventRecord } from "../storage/records.ts";
import { sampleEvent } from "../storage/storage.samples.ts";
import { DAY } from "../testing/day.ts";
import { idOf, NOW, openServerUnderTest, type ServerUnderTest } from "../testing/server-under-test.ts";

const UNIT = "unit_01m86e81e0e5v8k2yqz7c4d1n1";
const OTHER_UNIT = "unit_01m86e81e0e5v8k2yqz7c4d1n3";
const KEY = "apke_01m86e81e0e5v8k2yqz7c4d1n2";

let server: ServerUnderTest;
let now: number;

beforeEach(async () => {
  now = Date.parse(NOW);
  server = await openServerUnderTest({ rateLimit: 1_000_000, clock: { now: () => now, monotonic: () => 0 } });
});

afterEach(() => server.close());

/** The id of an event that is called by a letter; the letters stand in the order of the ids. */
const idOfLetter = (letter: string): string => `evt_01m86e81e0e5v8k2yqz7c4d1n${letter}`;

async function put(
  events: Readonly<Record<string, Partial<EventRecord>>>,
  environment: "sandbox" | "production" = "sandbox",
): Promise<void> {
  await server.services.storage.environments[environment].transact(async (transaction) => {
    for (const [letter, fields] of Object.entries(events)) {
      const defaults = { id: idOfLetter(letter), account_id: server.accountId };
      await transaction.insertEvent(sampleEvent({ ...defaults, ...fields }));
    }
  });
}

async function list(search = ""): Promise<EventList> {
  const response = await server.send(`/v1/core/events${search}`, server.keys.sandbox_secret);
  expect(response.status).toBe(200);
  return JSON.parse(await response.text());
}

/** The letters of what is listed; events of the test's own requests have none. */
const lettersOf = ({ data }: EventList): string =>
  data.map(({ id }) => (id.startsWith(idOfLetter("")) ? id.slice(-1) : "")).join("");

test("an event is listed with every field", async () => {
  await put({ a: {} });
  const [event] = (await list()).data;
  expect(event).toEqual({
    id: idOfLetter("a"),
    object: "event",
    type: "unit.listed",
    environment: "sandbox",
    resource: { type: "unit", id: UNIT },
    actor: {
      object: "actor",
      type: "api_key",
      id: "apke_01m86e81e0e5v8k2yqz7c4d1nb",
      name: "Ünïcode 'quoted' name",
      handle: "aug_sk_test_AM4B...WNXD",
    },
    request_id: "rq_01m86e81e0e5v8k2yqz7c4d1n1",
    changes: [{ field: "name", old_value: null, new_value: "Barrel" }],
    occurred_at: "2026-11-24T08:30:00.250Z",
    created_at: "2026-11-24T08:30:00.251Z",
  });
});

test("the newest comes first, and the event of the request that asks is not among them", async () => {
  expect((await list()).data).toEqual([]);
  await server.send("/nothing", server.keys.sandbox_publishable);
  const { data } = await list();
  expect(data.map(({ type, request_id }) => [type, request_id])).toEqual([
    ["request.rejected", idOf("request_log", 2)],
    ["event.listed", idOf("request_log", 1)],
  ]);
});

describe("a filter", () => {
  beforeEach(async () => {
    const { actor } = sampleEvent();
    await put({
      a: { type: "unit.created", occurred_at: "2026-11-24T08:00:00.000Z" },
      b: { type: "unit.updated", occurred_at: "2026-11-24T08:00:01.000Z", actor: { ...actor, name: "Warehouse" } },
      c: { type: "api_key.created", occurred_at: "2026-11-24T08:00:01.001Z", resource: { type: "api_key", id: KEY } },
      d: { type: "unit.listed", occurred_at: "2026-11-24T08:00:02.000Z", resource: null },
      e: { type: "unit.created", occurred_at: "2026-11-24T08:00:03.000Z", resource: { type: "unit", id: OTHER_UNIT } },
    });
  });

  test.each([
    ["", "edcba"],
    ["?types[]=unit.created", "ea"],
    ["?types[]=unit.created&types[]=unit.listed", "eda"],
    ["?types[]=unit.deleted", ""],
    [`?resource_ids[]=${UNIT}`, "ba"],
    [`?resource_ids[]=${UNIT}&resource_ids[]=${KEY}`, "cba"],
    [`?resource_ids[]=${UNIT}&types[]=unit.updated`, "b"],
    ["?q=API_KEY.", "c"],
    [`?q=${KEY.slice(-8)}`, "c"],
    ["?q=warehouse", "b"],
    ["?q=%25", ""],
    ["?start_date=2026-11-24T08:00:01Z", "edcb"],
    ["?end_date=2026-11-24T08:00:01Z", "a"],
    ["?start_date=2026-11-24T08:00:01Z&end_date=2026-11-24T08:00:02Z", "cb"],
    [`?types[]=unit.created&resource_ids[]=${UNIT}&q=created&end_date=2026-11-24T08:00:01Z`, "a"],
    ["?limit=2", "ed"],
    [`?limit=2&cursor=${idOfLetter("d")}`, "cb"],
    [`?limit=2&cursor=~${idOfLetter("c")}`, "ed"],
    [`?types[]=unit.created&limit=1&cursor=${idOfLetter("e")}`, "a"],
  ])("of %j lists %j", async (search, letters) => {
    expect(lettersOf(await list(search))).toBe(letters);
  });

  test.each([
    ["limit", "?limit=1001"],
    ["types[]", "?types[]=unit.eaten"],
    ["resource_ids[]", "?resource_ids[]=unit_1"],
    ["start_date", "?start_date=yesterday"],
    ["cursor", "?cursor=rq_01jm4r6700f8nwq3v5hx2d9ktp"],
  ])("of a wrong %s is refused: %s", async (param, search) => {
    const response = await server.send(`/v1/core/events${search}`, server.keys.sandbox_secret);
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { error: { code: "parameter_invalid", param } },
    ]);
  });
});

test("events of another account and of the other environment are not listed", async () => {
  await put({ a: {}, b: { account_id: "ac_01m86e81e0e5v8k2yqz7c4d1zz" } });
  await put({ c: {} }, "production");
  expect(lettersOf(await list())).toBe("a");
});

test("an event is listed for 30 days from when it occurred, whether it is removed or not", async () => {
  await put({ a: { occurred_at: NOW }, b: { occurred_at: "2026-11-24T08:30:00.001Z" } });
  now += 30 * DAY;
  expect(lettersOf(await list())).toBe("ba");
  now += 1;
  expect(lettersOf(await list("?start_date=2026-01-01T00:00:00Z"))).toBe("b");
});
