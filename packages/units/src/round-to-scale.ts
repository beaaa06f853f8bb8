import { divideHalfEven } from "./divide-half-even.ts";
import { printScaled } from "./print-scaled.ts";

/** A rational number as a decimal, and whether that is its value to the last digit. */
export interface Rounded {
  readonly result: string;
  readonly isExact: boolean;
}

/**
 * Writes a rational number as a decimal, rounded once, half to even.
 *
 * @param denominator - Not zero.
 * @param scale - How many digits to print after the point.
 */
export function roundToScale(numerator: bigint, denominator: bigint, scale: number): Rounded {
  const { quotient, isExact } = divideHalfEven(numerator * 10n ** BigInt(scale), denominator);
  return { result: printScaled(quotient, scale), isExact };
}
