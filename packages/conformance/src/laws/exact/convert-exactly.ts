import type { Unit } from "@augno/types";
import { printRational, type PrintedRational } from "./print-rational.ts";
import { minus, over, plus, type Rational, rational, times } from "./rational.ts";

/** What of a unit a conversion takes. */
export type Ratio = Pick<Unit, "ratio_numerator" | "ratio_denominator" | "offset_numerator" | "offset_denominator">;

/** Converts a value as the specification says, through the base unit and rounded once. */
export function convertExactly(value: string, from: Ratio, to: Ratio, scale: number): PrintedRational {
  const base = plus(times(rational(value), ratioOf(from)), offsetOf(from));
  return printRational(over(minus(base, offsetOf(to)), ratioOf(to)), scale);
}

function ratioOf(unit: Ratio): Rational {
  return over(rational(unit.ratio_numerator), rational(unit.ratio_denominator));
}

function offsetOf(unit: Ratio): Rational {
  return over(rational(unit.offset_numerator), rational(unit.offset_denominator));
}
