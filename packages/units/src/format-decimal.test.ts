import { assert, property } from "fast-check";
import { expect, test } from "vitest";
import { decimals } from "./decimal.samples.ts";
import { formatDecimal } from "./format-decimal.ts";
import { schema } from "./specification.samples.ts";

test.each([
  ["0", `0.${"0".repeat(30)}`],
  ["-0", `0.${"0".repeat(30)}`],
  ["-0.00", `0.${"0".repeat(30)}`],
  ["-1", `-1.${"0".repeat(30)}`],
  ["-0.5", `-0.5${"0".repeat(29)}`],
  ["453.59237", `453.59237${"0".repeat(25)}`],
  [`-${"9".repeat(30)}.${"9".repeat(30)}`, `-${"9".repeat(30)}.${"9".repeat(30)}`],
])("%s is printed as %s", (value, printed) => {
  expect(formatDecimal(value)).toBe(printed);
});

test.each([
  ["2.5", 0, "2"],
  ["3.5", 0, "4"],
  ["-2.5", 0, "-2"],
  ["-0.5", 0, "0"],
  ["2.345", 2, "2.34"],
  ["2.355", 2, "2.36"],
  ["-9.999", 2, "-10.00"],
  ["7", 2, "7.00"],
])("%s is printed with fewer digits, %i, as %s", (value, digits, printed) => {
  expect(formatDecimal(value, digits)).toBe(printed);
});

test("what is printed has the specification's form, and is printed again as it is", () => {
  const pattern = new RegExp(schema<{ pattern: string }>("DecimalString").pattern);
  assert(
    property(decimals, (decimal) => {
      const printed = formatDecimal(decimal);
      expect(printed).toMatch(pattern);
      expect(formatDecimal(printed)).toBe(printed);
    }),
  );
});

test("digits out of bounds are refused", () => {
  expect(() => formatDecimal("1", 31)).toThrow(
    expect.objectContaining({
      code: "scale_invalid",
      message:
        '"digits" must be a whole number from 0 to 30; got 31. ' +
        "Pass how many digits to print after the point, or leave it out for 30.",
    }),
  );
});
