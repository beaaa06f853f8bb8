import { checkScale } from "./check-scale.ts";
import { MAX_SCALE, ONE } from "./max-scale.ts";
import { parseDecimal } from "./parse-decimal.ts";
import { parseUnitRatio } from "./parse-unit-ratio.ts";
import { roundToScale } from "./round-to-scale.ts";
import type { UnitRatio } from "./unit-ratio.ts";

/** How to print the result. */
export interface ConvertOptions {
  /** How many digits the result has after the point, from 0 to 30; 30 where it is left out. 0 prints no point. */
  readonly scale?: number | undefined;
}

/** A value in the other unit. */
export interface Conversion {
  /** A decimal with `scale` digits after the point, and up to 151 before it. Zero has no sign. */
  readonly result: string;
  /** Whether `result` is the value to the last digit; false where it was rounded. */
  readonly isExact: boolean;
}

/**
 * Converts a value from one unit to another, through the base unit of their dimension, as the API's `convert-unit` does. The
 * arithmetic is exact; the result is rounded once, to the nearest, and from the middle to the even digit.
 *
 * That both units measure the same dimension (`type`) is the caller's care: nothing here knows of dimensions, and a
 * conversion from grams to hours would have a result.
 *
 * @param value - A decimal, with at most 30 digits before and after the point.
 * @throws {@link DecimalError} `decimal_invalid`, `ratio_zero` or `scale_invalid`, where an argument is not as described.
 */
export function convert(value: string, from: UnitRatio, to: UnitRatio, options: ConvertOptions = {}): Conversion {
  const { scale = MAX_SCALE } = options;
  checkScale("scale", scale);
  const amount = parseDecimal("value", value);
  const source = parseUnitRatio("from", from);
  const target = parseUnitRatio("to", to);

  // amount/ONE × source's ratio + source's offset − target's offset, over one denominator; then divided by target's ratio.
  const offset = source.offsetNumerator * target.offsetDenominator - target.offsetNumerator * source.offsetDenominator;
  const offsetDenominator = source.offsetDenominator * target.offsetDenominator;
  const scaled = amount * source.ratioNumerator * offsetDenominator;
  const shift = ONE * source.ratioDenominator * offset;
  return roundToScale(
    (scaled + shift) * target.ratioDenominator,
    ONE * source.ratioDenominator * offsetDenominator * target.ratioNumerator,
    scale,
  );
}
