import type { UnitRatio } from "./unit-ratio.ts";

/**
 * A rational number in lowest terms. It is here for tests to reckon with by another way than the package does: step by step,
 * as fractions are done on paper.
 */
export interface Rational {
  readonly numerator: bigint;
  /** Above zero. */
  readonly denominator: bigint;
}

/** The number that a decimal text of any length writes. */
export function rationalOf(decimal: string): Rational {
  const [integer = "", fraction = ""] = decimal.split(".");
  return rational(BigInt(integer + fraction), 10n ** BigInt(fraction.length));
}

/** What a value is in another unit: first in the base unit, and from there. */
export function convertedRational(value: string, from: UnitRatio, to: UnitRatio): Rational {
  const base = add(times(rationalOf(value), ratioOf(from)), offsetOf(from));
  return times(add(base, negative(offsetOf(to))), inverse(ratioOf(to)));
}

/** Whether one number is less than another (below zero), equal (zero), or more. */
export function compare(a: Rational, b: Rational): number {
  const difference = add(a, negative(b)).numerator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** How far apart two numbers are. */
export function distance(a: Rational, b: Rational): Rational {
  const { numerator, denominator } = add(a, negative(b));
  return { numerator: numerator < 0n ? -numerator : numerator, denominator };
}

/** Half of the last digit that a decimal with so many digits after the point has. */
export function halfOfLastDigit(scale: number): Rational {
  return rational(1n, 2n * 10n ** BigInt(scale));
}

function ratioOf(unit: UnitRatio): Rational {
  return times(rationalOf(unit.ratio_numerator), inverse(rationalOf(unit.ratio_denominator)));
}

function offsetOf(unit: UnitRatio): Rational {
  return times(rationalOf(unit.offset_numerator), inverse(rationalOf(unit.offset_denominator)));
}

function add(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

function times(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.numerator, a.denominator * b.denominator);
}

function negative(a: Rational): Rational {
  return { numerator: -a.numerator, denominator: a.denominator };
}

function inverse(a: Rational): Rational {
  return rational(a.denominator, a.numerator);
}

function rational(numerator: bigint, denominator: bigint): Rational {
  const factor = greatestCommonDivisor(numerator, denominator) * (denominator < 0n ? -1n : 1n);
  return { numerator: numerator / factor, denominator: denominator / factor };
}

/** By Euclid; always above zero, as not both are zero. */
function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  if (b === 0n) return a < 0n ? -a : a;
  return greatestCommonDivisor(b, a % b);
}
