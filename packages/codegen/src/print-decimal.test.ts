import { expect, test } from "vitest";
import { printDecimal } from "./print-decimal.ts";

test.each([
  ["0", `0.${"0".repeat(30)}`],
  ["453.59237", `453.59237${"0".repeat(25)}`],
  ["-1", `-1.${"0".repeat(30)}`],
  [`${"9".repeat(30)}.${"9".repeat(30)}`, `${"9".repeat(30)}.${"9".repeat(30)}`],
])("prints %s with 30 fraction digits", (decimal, printed) => {
  expect(printDecimal(decimal)).toBe(printed);
});

test.each(["", "1.", ".5", "01", "1e3", "+1", " 1", "1".repeat(31), `0.${"1".repeat(31)}`])("refuses %j", (decimal) => {
  expect(() => printDecimal(decimal)).toThrow(
    `A decimal must have up to 30 digits before and after the point; got "${decimal}". Correct it in spec/.`,
  );
});
