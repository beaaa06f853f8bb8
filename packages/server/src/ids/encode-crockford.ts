const DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

/**
 * Writes a whole number from 0 in Crockford's base 32, in lower case.
 *
 * @see https://www.crockford.com/base32.html
 */
export function encodeCrockford(number: number): string {
  // Digits of JavaScript's base 32 are worth the same; they only look different.
  return [...number.toString(DIGITS.length)].map((digit) => DIGITS[Number.parseInt(digit, 32)]).join("");
}
