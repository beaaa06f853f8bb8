import { CROCKFORD_DIGITS } from "./crockford-digits.ts";

/** Writes a whole number from 0 in Crockford's base 32, in small letters. */
export function encodeCrockford(number: number): string {
  // Digits of JavaScript's base 32 are worth the same; they only look different.
  return [...number.toString(CROCKFORD_DIGITS.length)]
    .map((digit) => CROCKFORD_DIGITS[Number.parseInt(digit, 32)])
    .join("");
}
