import { expect, test } from "vitest";
import { createIdGenerator } from "./id-generator.ts";

const clock = { now: () => Date.parse("2026-11-24T00:00:00Z"), monotonic: () => 0 };

test.each([
  ["unit", /^unit_01m85dmb00[0-9a-hjkmnp-tv-z]{16}$/],
  ["api_key", /^apke_[0-9a-hjkmnp-tv-z]{26}$/],
  ["request_log", /^rq_[0-9a-hjkmnp-tv-z]{26}$/],
  ["event", /^evt_[0-9a-hjkmnp-tv-z]{26}$/],
  ["account", /^ac_[0-9a-hjkmnp-tv-z]{26}$/],
] as const)("begins the id of a %s with its prefix", (resource, form) => {
  expect(createIdGenerator(clock)(resource)).toMatch(form);
});

test("ascends within a millisecond and when the clock is set back", () => {
  const moments = [5000, 5000, 5000, 4000, 6000];
  const newId = createIdGenerator({ now: () => moments.shift() ?? 0, monotonic: () => 0 });
  const ids = Array.from({ length: 5 }, () => newId("unit"));
  expect(ids).toEqual(ids.toSorted());
  expect(new Set(ids).size).toBe(5);
});
