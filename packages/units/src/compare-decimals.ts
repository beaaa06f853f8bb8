import { parseDecimal } from "./parse-decimal.ts";

/**
 * Orders decimals by what they are worth, not by how they are written: `9` before `10`, and `1` beside `1.00`. It fits `sort`.
 *
 * @param a - A decimal, with at most 30 digits before and after the point.
 * @param b - Another.
 * @returns −1 where `a` is less, 1 where it is more, and 0 where they are equal.
 * @throws {@link DecimalError} `decimal_invalid` where one of them is none.
 */
export function compareDecimals(a: string, b: string): -1 | 0 | 1 {
  const left = parseDecimal("a", a);
  const right = parseDecimal("b", b);
  return left < right ? -1 : left > right ? 1 : 0;
}
