import { constantFrom, property, assert, integer, pre, record, tuple, type Arbitrary } from "fast-check";
import { describe, expect, test } from "vitest";
import { compareDecimals } from "./compare-decimals.ts";
import { convert } from "./convert.ts";
import { decimals, nonzeroDecimals } from "./decimal.samples.ts";
import { formatDecimal } from "./format-decimal.ts";
import { compare, convertedRational, distance, halfOfLastDigit, rationalOf } from "./rational.samples.ts";
import { schema, systemPairs } from "./specification.samples.ts";
import type { UnitRatio } from "./unit-ratio.ts";

const { pattern } = schema<{ pattern: string }>("ScaledDecimalString");
const RESULT = new RegExp(pattern);

const scales = integer({ min: 0, max: 30 });
const units: Arbitrary<UnitRatio> = record({
  ratio_numerator: nonzeroDecimals,
  ratio_denominator: nonzeroDecimals,
  offset_numerator: decimals,
  offset_denominator: nonzeroDecimals,
});
const anyPair = tuple(units, units);
const systemPair = constantFrom(...systemPairs.map(([from, to]): [UnitRatio, UnitRatio] => [from, to]));

/** Units whose conversions often end within 30 digits, in both directions. */
const shortUnits: Arbitrary<UnitRatio> = record({
  ratio_numerator: constantFrom("1", "2", "-4", "5", "0.5", "10", "1000", "0.0625"),
  ratio_denominator: constantFrom("1", "2", "8", "-5", "25", "0.001"),
  offset_numerator: constantFrom("0", "3", "-273.15", "0.7"),
  offset_denominator: constantFrom("1", "2", "-5", "0.1"),
});

describe.each([
  ["any units", anyPair],
  ["system units", systemPair],
])("between %s", (_, pairs) => {
  test("the result is the decimal nearest to the exact value, and of two the one whose last digit is even", () => {
    assert(
      property(decimals, pairs, scales, (value, [from, to], scale) => isNearest(value, from, to, scale)),
      { numRuns: 2000 },
    );
  });

  test("the result has as many digits as were asked for, in the specification's form, and no zero has a sign", () => {
    assert(
      property(decimals, pairs, scales, (value, [from, to], scale) => {
        const { result } = convert(value, from, to, { scale });
        expect(result).toMatch(RESULT);
        expect(result.split(".")[1]?.length ?? 0).toBe(scale);
        expect(result).not.toMatch(/^-[0.]*$/);
      }),
    );
  });

  test("a value in the same unit is the value", () => {
    assert(
      property(decimals, pairs, (value, [unit]) => {
        expect(convert(value, unit, unit)).toEqual({ result: formatDecimal(value), isExact: true });
      }),
    );
  });

  test("the order of values stays, or turns where one of the ratios is below zero", () => {
    assert(
      property(decimals, decimals, pairs, scales, (a, b, [from, to], scale) => {
        const [first, second] = [a, b].map((value) => rationalOf(convert(value, from, to, { scale }).result));
        if (first === undefined || second === undefined) return expect.unreachable("there are two results");
        const turns = isBelowZero(from) !== isBelowZero(to);
        const expected = turns ? compareDecimals(b, a) : compareDecimals(a, b);
        expect([expected, 0]).toContain(compare(first, second));
      }),
    );
  });
});

describe.each([
  ["units of short ratios", tuple(shortUnits, shortUnits)],
  ["system units", systemPair],
])("between %s", (_, pairs) => {
  test("there and back is the value, where the way there is exact", () => {
    assert(
      property(decimals, pairs, (value, [from, to]) => {
        const there = convert(value, from, to);
        pre(there.isExact && there.result.replace("-", "").indexOf(".") <= 30);
        expect(convert(there.result, to, from)).toEqual({ result: formatDecimal(value), isExact: true });
      }),
    );
  });
});

test("between every two system units, the result for 1 is the decimal nearest to the exact value", () => {
  expect(systemPairs.filter(([from, to]) => !isNearest("1", from, to, 30))).toEqual([]);
});

/** Whether a result is what defines it: no decimal of the scale is nearer, and of two as near its last digit is the even one. */
function isNearest(value: string, from: UnitRatio, to: UnitRatio, scale: number): boolean {
  const { result, isExact } = convert(value, from, to, { scale });
  const off = distance(convertedRational(value, from, to), rationalOf(result));
  const order = compare(off, halfOfLastDigit(scale));
  return (order < 0 || (order === 0 && /[02468]$/.test(result))) && isExact === (off.numerator === 0n);
}

/** Whether a larger value in the unit is a smaller one in the base unit. */
function isBelowZero(unit: UnitRatio): boolean {
  return unit.ratio_numerator.startsWith("-") !== unit.ratio_denominator.startsWith("-");
}
