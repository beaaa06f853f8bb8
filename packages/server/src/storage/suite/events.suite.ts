import { describe, expect, test } from "vitest";
import type { EventFilter } from "../filters.ts";
import type { EventRecord } from "../records.ts";
import { sampleEvent } from "../storage.samples.ts";
import type { IdScan } from "../storage.ts";
import type { StorageUnderTest } from "../storage.suite.ts";
import { DATED, DATE_FILTERS } from "./date-filters.ts";

const ALL: IdScan = { direction: "descending", from: null, limit: 1000 };

const EVENTS = [
  event("a", { type: "unit.created", resource: { type: "unit", id: "unit_1" } }, "Café"),
  event("b", { type: "unit.listed", resource: null }, "Büro"),
  event("c", { type: "unit.updated", resource: { type: "unit", id: "unit_1" } }, "Büro"),
  event("d", { type: "api_key.created", resource: { type: "api_key", id: "apke_1" } }, "unit_1"),
  event("e", { type: "unit.created", resource: { type: "unit", id: "unit_2" } }, "null"),
];

/** Filters of these events, and what they find, newest first. */
const FILTERS: readonly (readonly [filter: EventFilter, found: string])[] = [
  [{}, "edcba"],
  [{ types: ["unit.created"] }, "ea"],
  [{ types: ["unit.created", "unit.listed", "unit.created"] }, "eba"],
  [{ types: ["unit"] }, ""],
  [{ types: [] }, ""],
  [{ resourceIds: ["unit_1"] }, "ca"],
  [{ resourceIds: ["apke_1", "unit_2", "unit_9"] }, "ed"],
  [{ resourceIds: [] }, ""],
  [{ resourceIds: ["unit_1"], types: ["unit.updated"] }, "c"],
  [{ resourceIds: ["unit_1"], types: [] }, ""],
  [{ q: "CREATED" }, "eda"],
  [{ q: "unit_1" }, "dca"],
  [{ q: "cafe\u0301" }, "a"],
  [{ q: "null" }, "e"],
  [{ q: "aug_sk" }, ""],
  [{ q: "_" }, "edca"],
  [{ q: "büro", types: ["unit.listed", "api_key.created"] }, "b"],
  [{ q: "büro", resourceIds: ["unit_1", "unit_2"] }, "c"],
];

/** Tests which events a filter finds. */
export function testEvents(storage: StorageUnderTest): void {
  const idsOf = async (events: readonly EventRecord[], filter: EventFilter): Promise<string[]> => {
    const { sandbox } = storage.current().environments;
    await sandbox.transact(async (transaction) => {
      for (const record of events) await transaction.insertEvent(record);
    });
    const found = await sandbox.read((reader) => reader.scanEvents("ac_1", filter, ALL));
    return found.map(({ id }) => id);
  };

  describe("events", () => {
    test.each(FILTERS)("with %j are %j", async (filter, found) => {
      expect((await idsOf(EVENTS, filter)).join("")).toBe(found);
    });

    test.each(DATE_FILTERS)("of the dates %j are %j", async (filter, found) => {
      const events = DATED.map(({ ulid, occurred_at }) => sampleEvent({ id: `evt_${ulid}`, occurred_at }));
      const expected = found.map((ulid) => `evt_${ulid}`);
      expect(await idsOf(events, filter)).toEqual(expected);
    });

    test("of dates and types are those that have both", async () => {
      const events = DATED.map(({ ulid, occurred_at }, index) =>
        sampleEvent({ id: `evt_${ulid}`, occurred_at, type: index % 2 === 0 ? "even" : "odd" }),
      );
      const filter = { types: ["odd", "none"], startDate: "2026-11-24T00:00:00.001Z" };
      expect(await idsOf(events, filter)).toEqual([`evt_${DATED[3]?.ulid}`]);
    });
  });
}

function event(id: string, fields: Partial<EventRecord>, actorName: string): EventRecord {
  return sampleEvent({ id, ...fields, actor: { ...sampleEvent().actor, name: actorName } });
}
