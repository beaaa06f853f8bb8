import { parseDecimal } from "./parse-decimal.ts";

/**
 * Whether a decimal is zero, however it is written: `0`, `-0` and `0.00` are.
 *
 * @param value - A decimal, with at most 30 digits before and after the point.
 * @throws {@link DecimalError} `decimal_invalid` where it is none.
 */
export function isZero(value: string): boolean {
  return parseDecimal("value", value) === 0n;
}
