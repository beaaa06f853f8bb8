import { CROCKFORD_DIGITS } from "../ids/crockford-digits.ts";

/**
 * The id next to another in the order of ids, `1` for the one after it and `-1` for the one before: nothing fits
 * between the two.
 *
 * The very first and the very last id, which stand for moments in 1970 and in 10889, are their own neighbours.
 */
export function neighbourId(id: string, step: 1 | -1): string {
  const digitsStart = id.lastIndexOf("_") + 1;
  const overflowing = step === 1 ? "z" : "0";
  const replacement = step === 1 ? "0" : "z";

  let last = id.length - 1;
  while (last > digitsStart && id[last] === overflowing) last--;
  const digit = CROCKFORD_DIGITS[CROCKFORD_DIGITS.indexOf(id.charAt(last)) + step];
  if (digit === undefined || (last === digitsStart && digit > "7")) return id;
  return id.slice(0, last) + digit + replacement.repeat(id.length - 1 - last);
}
