import { expect, test } from "vitest";
import { createIdGenerator } from "../ids/id-generator.ts";
import { timestamp } from "../moments/timestamp.ts";
import { idRangeOf, isDatedById } from "./id-dates.ts";

const NOON = Date.parse("2026-11-24T12:00:00.000Z");
const idAt = (milliseconds: number): string =>
  createIdGenerator({ now: () => milliseconds, monotonic: () => 0 })("event");

test.each([
  [0, true],
  [59_999, true],
  [-59_999, true],
  [60_001, false],
  [-60_001, false],
])("an id made %i ms after the thing occurred is dated: %s", (delay, expected) => {
  expect(isDatedById("event", idAt(NOON + delay), timestamp(NOON))).toBe(expected);
});

test.each([`evt_${"0".repeat(26)}`, "a", "", idAt(NOON).replace("evt", "rq")])("the id %j is not dated", (id) => {
  expect(isDatedById("event", id, timestamp(NOON))).toBe(false);
});

test("a range of dates is a range of ids, a minute wider on both sides", () => {
  expect(idRangeOf("event", timestamp(NOON), timestamp(NOON + 1000))).toEqual({
    first: "evt_01m86prvx00000000000000000",
    end: "evt_01m86pwj280000000000000000",
  });
});

test("a range is open where its date is, and begins in 1970 at the earliest", () => {
  expect(idRangeOf("request_log", null, null)).toEqual({ first: null, end: null });
  expect(idRangeOf("request_log", "0001-01-01T00:00:00.000Z", null).first).toBe(`rq_${"0".repeat(26)}`);
});

test("the latest date that can be written has an id", () => {
  expect(isDatedById("event", idAt(NOON), "9999-12-31T23:59:59.999Z")).toBe(false);
});
