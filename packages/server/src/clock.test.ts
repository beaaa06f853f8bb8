import { expect, test } from "vitest";
import { fixedClock, offsetClock, systemClock } from "./clock.ts";

test("a fixed clock stands still, and only the rate limits go on", async () => {
  const clock = fixedClock(Date.parse("2026-11-24T00:00:00Z"));
  const before = [clock.now(), clock.monotonic()];
  const refill = clock.refill?.() ?? 0;
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect([clock.now(), clock.monotonic()]).toEqual(before);
  expect(clock.refill?.()).toBeGreaterThan(refill);
});

test.each([7_200_000, -7_200_000])("a clock goes on with an offset of %i milliseconds", (offset) => {
  const difference = offsetClock(offset).now() - systemClock.now();
  expect(Math.abs(difference - offset)).toBeLessThan(1000);
});
