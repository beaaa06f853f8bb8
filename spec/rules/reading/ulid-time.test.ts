import { expect, test } from "vitest";
import { ulidTime } from "./ulid-time.ts";

test.each([
  ["00000000000000000000000000", 0],
  ["01m86e9w10f8q0k36nhr9x2q8m", Date.parse("2026-11-24T09:31:00Z")],
  ["7zzzzzzzzzzzzzzzzzzzzzzzzz", 2 ** 48 - 1],
  ["01m86e", Number.NaN],
  ["01m86u9w10f8q0k36nhr9x2q8m", Number.NaN],
])("the time of %s is %d", (ulid, time) => {
  expect(ulidTime(ulid)).toBe(time);
});
