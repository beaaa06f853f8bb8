import { expect, test } from "vitest";
import { createDeterministicIds } from "./deterministic-ids.ts";
import { encodeCrockford } from "./encode-crockford.ts";

const clock = { now: () => Date.parse("2026-11-24T00:00:00Z"), monotonic: () => 0 };

test("counts the ids of each resource from 1, under the clock's time", () => {
  const newId = createDeterministicIds(clock);
  expect([newId("unit"), newId("event"), newId("unit")]).toEqual([
    "unit_01m85dmb000000000000000001",
    "evt_01m85dmb000000000000000001",
    "unit_01m85dmb000000000000000002",
  ]);
});

test("makes the same ids in the next run", () => {
  const ids = Array.from({ length: 2 }, () => {
    const newId = createDeterministicIds(clock);
    return Array.from({ length: 50 }, () => newId("request_log"));
  });
  expect(ids[0]).toEqual(ids[1]);
  expect(ids[0]).toEqual(ids[0]?.toSorted());
});

test.each([
  [0, "0"],
  [17, "h"],
  [18, "j"],
  [31, "z"],
  [32, "10"],
  [1_000_000, "ygj0"],
])("writes %i as %s", (number, text) => {
  expect(encodeCrockford(number)).toBe(text);
});
