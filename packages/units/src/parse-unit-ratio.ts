import { DecimalError } from "./decimal-error.ts";
import { describeValue } from "./describe-value.ts";
import { parseDecimal } from "./parse-decimal.ts";
import type { UnitRatio } from "./unit-ratio.ts";

/** The fields of a {@link UnitRatio}, each a whole number of 10⁻³⁰. Where one is divided by another, that factor cancels. */
export interface ParsedUnitRatio {
  readonly ratioNumerator: bigint;
  readonly ratioDenominator: bigint;
  readonly offsetNumerator: bigint;
  readonly offsetDenominator: bigint;
}

/**
 * Reads what of a unit its conversion needs.
 *
 * @param name - What the unit is to the caller, for messages.
 * @throws {@link DecimalError} `decimal_invalid` where a field is no decimal, and `ratio_zero` where one would be divided by
 * and is zero: either way of the ratio, and the offset's denominator.
 */
export function parseUnitRatio(name: string, unit: UnitRatio): ParsedUnitRatio {
  return {
    ratioNumerator: parseNonzero(`${name}.ratio_numerator`, unit.ratio_numerator),
    ratioDenominator: parseNonzero(`${name}.ratio_denominator`, unit.ratio_denominator),
    offsetNumerator: parseDecimal(`${name}.offset_numerator`, unit.offset_numerator),
    offsetDenominator: parseNonzero(`${name}.offset_denominator`, unit.offset_denominator),
  };
}

function parseNonzero(name: string, value: string): bigint {
  const parsed = parseDecimal(name, value);
  if (parsed !== 0n) return parsed;
  throw new DecimalError(
    "ratio_zero",
    `"${name}" must not be zero; got ${describeValue(value)}. Take the unit's ratio and offset as the API answers them.`,
  );
}
