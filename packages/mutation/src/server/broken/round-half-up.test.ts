import { expect, test } from "vitest";
import { roundHalfUp } from "./round-half-up.ts";

test.each([
  ["0.5", 0, "1"],
  ["2.5", 0, "3"],
  ["-2.5", 0, "-3"],
  ["2.49", 0, "2"],
  ["0.125", 2, "0.13"],
  ["0.995", 2, "1.00"],
  ["-0.004", 2, "0.00"],
  ["1.5", 3, "1.500"],
])("%s with %i digits is %s", (decimal, scale, rounded) => {
  expect(roundHalfUp(decimal.padEnd(32, "0"), scale)).toBe(rounded);
});
