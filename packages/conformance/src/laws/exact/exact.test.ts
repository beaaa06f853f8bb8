import { expect, test } from "vitest";
import { convertExactly } from "./convert-exactly.ts";
import { printRational } from "./print-rational.ts";
import { rational } from "./rational.ts";

const KELVIN = { ratio_numerator: "1", ratio_denominator: "1", offset_numerator: "0", offset_denominator: "1" };
const FAHRENHEIT = {
  ...KELVIN,
  ratio_numerator: "5",
  ratio_denominator: "9",
  offset_numerator: "45967",
  offset_denominator: "180",
};

test.each([
  ["0.5", 0, "0", false],
  ["1.5", 0, "2", false],
  ["2.5", 0, "2", false],
  ["-2.5", 0, "-2", false],
  ["-0.4", 0, "0", false],
  ["-0.45", 1, "-0.4", false],
  ["12.30", 2, "12.30", true],
  ["0.005", 3, "0.005", true],
])("%s with %i digits is %s", (value, scale, text, isExact) => {
  expect(printRational(rational(value), scale)).toEqual({ text, isExact });
});

test.each([
  ["32", FAHRENHEIT, KELVIN, 2, "273.15", true],
  ["0", KELVIN, FAHRENHEIT, 2, "-459.67", true],
  ["1", FAHRENHEIT, KELVIN, 5, "255.92778", false],
])("%s of one unit is converted to another", (value, from, to, scale, text, isExact) => {
  expect(convertExactly(value, from, to, scale)).toEqual({ text, isExact });
});
