import { expect, test } from "vitest";
import { systemClock } from "../clock.ts";
import { StartError } from "../start-error.ts";
import { parseClock } from "./parse-clock.ts";

test.each([
  ["2026-05-10T00:00:00Z", "2026-05-10T00:00:00.000Z"],
  ["2026-05-10T12:34:56.7Z", "2026-05-10T12:34:56.700Z"],
  ["2028-02-29T00:00:00Z", "2028-02-29T00:00:00.000Z"],
])("%s stands still at %s", (text, moment) => {
  const { clock, isFixed } = parseClock(text);
  expect([new Date(clock.now()).toISOString(), clock.monotonic(), isFixed]).toEqual([moment, 0, true]);
});

test.each([
  ["+2h", 7_200_000],
  ["-30m", -1_800_000],
  ["+1d", 86_400_000],
  ["+90s", 90_000],
  ["-250ms", -250],
])("%s is %i milliseconds from the machine's clock", (text, offset) => {
  const { clock, isFixed } = parseClock(text);
  expect(Math.abs(clock.now() - systemClock.now() - offset)).toBeLessThan(1000);
  expect(isFixed).toBe(false);
});

test.each([
  "",
  "noon",
  "2h",
  "+2",
  "+2w",
  "+-2h",
  "2026-05-10",
  "2026-05-10T00:00:00",
  "2026-05-10T00:00:00+02:00",
  "2026-02-30T00:00:00Z",
])("refuses %j", (text) => {
  expect(() => parseClock(text)).toThrow(
    new StartError(
      '"--clock" must be a moment in UTC such as 2026-05-10T00:00:00Z, at which it stands still, or an offset such ' +
        `as +2h, -30m or +1d; got "${text}". Give one, or leave it out for the machine's clock.`,
    ),
  );
});

test.each(["2020-01-01T00:00:00Z", "9999-01-01T00:00:00Z", "-9999d", "+999999999d"])(
  "refuses the time that %s gives",
  (text) => {
    expect(() => parseClock(text)).toThrow(
      new StartError(
        '"--clock" must give a time from 2025-02-15T12:09:02.209Z, since ids are in the order of time and those of the ' +
          `system units come first, to 9998-12-31T23:59:59.999Z; got "${text}". Choose a time between.`,
      ),
    );
  },
);
