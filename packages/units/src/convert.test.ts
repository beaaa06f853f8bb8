import { describe, expect, test } from "vitest";
import { convert } from "./convert.ts";
import { formatDecimal } from "./format-decimal.ts";
import { schema, systemUnit, systemUnits } from "./specification.samples.ts";
import type { UnitRatio } from "./unit-ratio.ts";

const ONE_TO_ONE: UnitRatio = {
  ratio_numerator: "1",
  ratio_denominator: "1",
  offset_numerator: "0",
  offset_denominator: "1",
};

/** What is exact by law: the SI, the yard and pound of 1959, the US gallon of 231 cubic inches, the kelvin scale. */
const EXACT_BY_LAW: readonly (readonly [value: string, from: string, to: string, result: string])[] = [
  // mass
  ["1", "lb", "g", "453.59237"],
  ["1", "lb", "kg", "0.45359237"],
  ["1", "lb", "oz", "16"],
  ["1", "oz", "g", "28.349523125"],
  ["1", "oz", "mg", "28349.523125"],
  ["1", "oz", "lb", "0.0625"],
  ["0.45359237", "kg", "lb", "1"],
  ["28.349523125", "g", "oz", "1"],
  ["2000", "lb", "t", "0.90718474"],
  ["1", "t", "kg", "1000"],
  ["1", "kg", "mg", "1000000"],
  ["1", "mg", "t", "0.000000001"],
  // time
  ["1", "h", "s", "3600"],
  ["1", "h", "min", "60"],
  ["1", "min", "s", "60"],
  ["45", "s", "min", "0.75"],
  ["1", "day", "h", "24"],
  ["1", "day", "s", "86400"],
  ["1", "week", "day", "7"],
  ["42", "h", "week", "0.25"],
  ["1", "week", "min", "10080"],
  ["27", "s", "h", "0.0075"],
  // length
  ["1", "in", "mm", "25.4"],
  ["1", "in", "cm", "2.54"],
  ["1", "in", "m", "0.0254"],
  ["1", "ft", "in", "12"],
  ["1", "ft", "m", "0.3048"],
  ["1", "mi", "ft", "5280"],
  ["1", "mi", "in", "63360"],
  ["1", "mi", "m", "1609.344"],
  ["1", "mi", "km", "1.609344"],
  ["0.0254", "m", "in", "1"],
  ["1", "km", "cm", "100000"],
  ["2.54", "cm", "in", "1"],
  ["2640", "ft", "mi", "0.5"],
  ["1", "mm", "km", "0.000001"],
  // area
  ["1", "ft²", "m²", "0.09290304"],
  ["1", "acre", "ft²", "43560"],
  ["10890", "ft²", "acre", "0.25"],
  ["1", "acre", "m²", "4046.8564224"],
  ["1", "acre", "ha", "0.40468564224"],
  ["1", "ha", "m²", "10000"],
  ["0.09290304", "m²", "ft²", "1"],
  // volume
  ["1", "US gal", "L", "3.785411784"],
  ["1", "US gal", "mL", "3785.411784"],
  ["1", "US gal", "US fl oz", "128"],
  ["1", "US fl oz", "mL", "29.5735295625"],
  ["1", "US fl oz", "US gal", "0.0078125"],
  ["1", "m³", "L", "1000"],
  ["1", "mL", "m³", "0.000001"],
  ["3.785411784", "L", "US gal", "1"],
  // temperature
  ["0", "°C", "K", "273.15"],
  ["0", "K", "°C", "-273.15"],
  ["0", "K", "°F", "-459.67"],
  ["-273.15", "°C", "K", "0"],
  ["-459.67", "°F", "K", "0"],
  ["-459.67", "°F", "°C", "-273.15"],
  ["100", "°C", "°F", "212"],
  ["32", "°F", "°C", "0"],
  ["0", "°C", "°F", "32"],
  ["98.6", "°F", "°C", "37"],
  ["-40", "°C", "°F", "-40"],
  ["-40", "°F", "°C", "-40"],
  ["-40", "°F", "K", "233.15"],
  ["-40", "K", "°C", "-313.15"],
  ["-40", "K", "°F", "-531.67"],
  ["0.01", "°C", "K", "273.16"],
  // quantity
  ["1", "gross", "dozen", "12"],
  ["1", "gross", "each", "144"],
  ["1", "dozen", "pair", "6"],
  ["1", "dozen", "each", "12"],
  ["1", "each", "pair", "0.5"],
  ["1", "pair", "each", "2"],
  ["3", "dozen", "gross", "0.25"],
  // currency
  ["1", "cent", "unit", "0.01"],
  ["12.34", "unit", "cent", "1234"],
];

describe("between system units", () => {
  test.each(EXACT_BY_LAW)("%s %s is exactly, in %s, %s", (value, from, to, result) => {
    expect(convert(value, systemUnit(from), systemUnit(to))).toEqual({ result: formatDecimal(result), isExact: true });
  });

  test("the table names every one, from and to", () => {
    for (const column of [1, 2] as const) {
      expect(new Set(EXACT_BY_LAW.map((row) => row[column]))).toEqual(new Set(systemUnits.keys()));
    }
  });

  test.each([
    ["1", "kg", "lb", "2.204622621848775807229738013450"],
    ["1", "m", "ft", "3.280839895013123359580052493438"],
    ["1", "km", "mi", "0.621371192237333969617434184363"],
    ["1", "L", "US gal", "0.264172052358148415379899921609"],
    ["1", "ha", "acre", "2.471053814671653422482439291988"],
    ["1", "s", "h", "0.000277777777777777777777777778"],
    ["1", "°F", "°C", "-17.222222222222222222222222222222"],
    ["0", "°F", "K", "255.372222222222222222222222222222"],
    ["1", "each", "dozen", "0.083333333333333333333333333333"],
  ])("%s %s is rounded, in %s, to %s", (value, from, to, result) => {
    expect(convert(value, systemUnit(from), systemUnit(to))).toEqual({ result, isExact: false });
  });
});

describe("a result that is rounded", () => {
  test.each([
    ["0.5", 0, "0"],
    ["1.5", 0, "2"],
    ["2.5", 0, "2"],
    ["3.5", 0, "4"],
    ["9.5", 0, "10"],
    ["0.05", 1, "0.0"],
    ["0.15", 1, "0.2"],
    ["0.25", 1, "0.2"],
    ["99.95", 1, "100.0"],
    ["0.125", 2, "0.12"],
    ["0.135", 2, "0.14"],
    [`0.${"0".repeat(29)}5`, 29, `0.${"0".repeat(29)}`],
    [`0.${"0".repeat(28)}15`, 29, `0.${"0".repeat(28)}2`],
  ])("goes from the middle, %s at scale %i, to the even digit, on both sides of zero", (value, scale, result) => {
    const mirrored = /[1-9]/.test(result) ? `-${result}` : result;
    expect(convert(value, ONE_TO_ONE, ONE_TO_ONE, { scale })).toEqual({ result, isExact: false });
    expect(convert(`-${value}`, ONE_TO_ONE, ONE_TO_ONE, { scale })).toEqual({ result: mirrored, isExact: false });
  });

  test.each([
    ["2.4", "2"],
    ["2.500000000000000000000000000001", "3"],
    ["2.499999999999999999999999999999", "2"],
    ["-2.500000000000000000000000000001", "-3"],
    ["-2.499999999999999999999999999999", "-2"],
  ])("goes off the middle, %s, to the nearest, %s", (value, result) => {
    expect(convert(value, ONE_TO_ONE, ONE_TO_ONE, { scale: 0 })).toEqual({ result, isExact: false });
  });

  test("is rounded once: what lies below the middle by less than the 30th digit shows goes down", () => {
    const below = { ...ONE_TO_ONE, offset_numerator: "-0.000000000000000000000000000001", offset_denominator: "3" };
    expect(convert("1.5", below, ONE_TO_ONE).result).toBe(`1.5${"0".repeat(29)}`);
    expect(convert("1.5", below, ONE_TO_ONE, { scale: 0 })).toEqual({ result: "1", isExact: false });
  });

  test("is in the middle by exact arithmetic: through hours, 2.1 s is 0.58333… thousandths, and yet 0.035 min", () => {
    const [second, minute] = [systemUnit("s"), systemUnit("min")];
    expect(convert("2.1", second, minute, { scale: 2 })).toEqual({ result: "0.04", isExact: false });
  });

  test.each(["-0.5", "-0.4", "-0.000000000000000000000000000001"])("to zero, %s, has no sign", (value) => {
    expect(convert(value, ONE_TO_ONE, ONE_TO_ONE, { scale: 0 })).toEqual({ result: "0", isExact: false });
  });
});

describe("the scale", () => {
  const { properties } = schema<{ properties: { scale: { minimum: number; maximum: number; default: number } } }>(
    "ConvertUnitRequest",
  );

  test.each([
    [0, "3"],
    [1, "2.5"],
    [2, "2.54"],
    [30, `2.54${"0".repeat(28)}`],
  ])("of %i prints %s", (scale, result) => {
    expect(convert("1", systemUnit("in"), systemUnit("cm"), { scale }).result).toBe(result);
  });

  test("has the specification's bounds and default", () => {
    const printed = (scale?: number): string => convert("1", ONE_TO_ONE, ONE_TO_ONE, { scale }).result;
    expect(printed()).toBe(printed(properties.scale.default));
    expect(printed(properties.scale.minimum)).toBe("1");
    expect(printed(properties.scale.maximum)).toBe(`1.${"0".repeat(properties.scale.maximum)}`);
    expect(() => printed(properties.scale.minimum - 1)).toThrow('"scale" must be');
    expect(() => printed(properties.scale.maximum + 1)).toThrow('"scale" must be');
  });

  test("of 0 leaves a whole result exact", () => {
    expect(convert("3", systemUnit("ft"), systemUnit("in"), { scale: 0 })).toEqual({ result: "36", isExact: true });
  });
});

describe("the extremes of what may come", () => {
  const largest = `${"9".repeat(30)}.${"9".repeat(30)}`;
  const smallest = `0.${"0".repeat(29)}1`;
  const { pattern, maxLength } = schema<{ pattern: string; maxLength: number }>("ScaledDecimalString");
  const huge = {
    ratio_numerator: largest,
    ratio_denominator: smallest,
    offset_numerator: largest,
    offset_denominator: smallest,
  };
  const tiny = {
    ratio_numerator: smallest,
    ratio_denominator: largest,
    offset_numerator: `-${largest}`,
    offset_denominator: smallest,
  };

  test("give a result of 151 digits before the point, the longest that the specification allows", () => {
    const { result, isExact } = convert(
      `-${largest}`,
      { ...huge, offset_numerator: `-${largest}` },
      { ...tiny, offset_numerator: largest },
    );
    expect(isExact).toBe(true);
    expect(result).toMatch(/^-1[0-9]{150}\.[0-9]{30}$/);
    expect(result).toMatch(new RegExp(pattern));
    expect(result).toHaveLength(maxLength);
    expect(convert(largest, huge, tiny)).toEqual({ result: result.slice(1), isExact: true });
  });

  test("give zero where nothing is left of the result", () => {
    const inverse = { ...tiny, offset_numerator: "0" };
    const reverse = { ...huge, offset_numerator: "0" };
    const zero = { result: `0.${"0".repeat(30)}`, isExact: false };
    expect(convert(smallest, inverse, reverse)).toEqual(zero);
    expect(convert(`-${smallest}`, inverse, reverse)).toEqual(zero);
  });
});

describe("a ratio below zero", () => {
  test.each([
    ["numerator", { ...ONE_TO_ONE, ratio_numerator: "-2" }],
    ["denominator", { ...ONE_TO_ONE, ratio_denominator: "-0.5" }],
  ])("in its %s turns the sign, in either direction", (_, unit) => {
    expect(convert("3", unit, ONE_TO_ONE, { scale: 0 })).toEqual({ result: "-6", isExact: true });
    expect(convert("6", ONE_TO_ONE, unit, { scale: 0 })).toEqual({ result: "-3", isExact: true });
  });
});

describe("what cannot be converted is refused:", () => {
  test.each([
    ["from.ratio_numerator", { ...ONE_TO_ONE, ratio_numerator: "0" }, ONE_TO_ONE, '"0"'],
    ["from.ratio_denominator", { ...ONE_TO_ONE, ratio_denominator: "0.00" }, ONE_TO_ONE, '"0.00"'],
    ["from.offset_denominator", { ...ONE_TO_ONE, offset_denominator: "-0" }, ONE_TO_ONE, '"-0"'],
    ["to.ratio_numerator", ONE_TO_ONE, { ...ONE_TO_ONE, ratio_numerator: "0" }, '"0"'],
    ["to.ratio_denominator", ONE_TO_ONE, { ...ONE_TO_ONE, ratio_denominator: "0" }, '"0"'],
    ["to.offset_denominator", ONE_TO_ONE, { ...ONE_TO_ONE, offset_denominator: "0" }, '"0"'],
  ])("%s, where it is zero", (name, from, to, came) => {
    expect(() => convert("1", from, to)).toThrow(
      expect.objectContaining({
        name: "DecimalError",
        code: "ratio_zero",
        message: `"${name}" must not be zero; got ${came}. Take the unit's ratio and offset as the API answers them.`,
      }),
    );
  });

  test.each([
    ["value", "1e3", ONE_TO_ONE, ONE_TO_ONE],
    ["from.ratio_numerator", "1", { ...ONE_TO_ONE, ratio_numerator: "1e3" }, ONE_TO_ONE],
    ["from.ratio_denominator", "1", { ...ONE_TO_ONE, ratio_denominator: "1e3" }, ONE_TO_ONE],
    ["from.offset_numerator", "1", { ...ONE_TO_ONE, offset_numerator: "1e3" }, ONE_TO_ONE],
    ["to.offset_denominator", "1", ONE_TO_ONE, { ...ONE_TO_ONE, offset_denominator: "1e3" }],
  ])("%s, where it is no decimal", (name, value, from, to) => {
    expect(() => convert(value, from, to)).toThrow(
      expect.objectContaining({
        code: "decimal_invalid",
        message:
          `"${name}" must be a decimal number as a string, with at most 30 digits before and after the point, such as "2.5"; ` +
          'got "1e3". Write its digits out in a string, without exponent, plus sign, spaces or leading zeros.',
      }),
    );
  });

  test.each([
    [-1, "-1"],
    [31, "31"],
    [2.5, "2.5"],
    [Number.NaN, "NaN"],
    [Number.POSITIVE_INFINITY, "Infinity"],
  ])("a scale of %s", (scale, came) => {
    expect(() => convert("1", ONE_TO_ONE, ONE_TO_ONE, { scale })).toThrow(
      expect.objectContaining({
        code: "scale_invalid",
        message:
          `"scale" must be a whole number from 0 to 30; got ${came}. ` +
          "Pass how many digits to print after the point, or leave it out for 30.",
      }),
    );
  });
});
