import { checkScale } from "./check-scale.ts";
import { MAX_SCALE, ONE } from "./max-scale.ts";
import { parseDecimal } from "./parse-decimal.ts";
import { roundToScale } from "./round-to-scale.ts";

/**
 * Prints a decimal as the API does, with exactly 30 digits after the point: `453.59237` becomes
 * `453.592370000000000000000000000000`, and `-0` zero without a sign.
 *
 * @param value - A decimal, with at most 30 digits before and after the point.
 * @param digits - How many digits to print after the point, from 0 to 30. Where `value` has more, it is rounded half to even.
 * @throws {@link DecimalError} `decimal_invalid` or `scale_invalid`, where an argument is not as described.
 */
export function formatDecimal(value: string, digits: number = MAX_SCALE): string {
  checkScale("digits", digits);
  return roundToScale(parseDecimal("value", value), ONE, digits).result;
}
