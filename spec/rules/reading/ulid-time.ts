/** What Crockford's base32 leaves out, because it looks like a digit, or makes a word. */
const LEFT_OUT = new Set(["i", "l", "o", "u"]);

/** The digits of Crockford's base32, in lower case: those of base 36 without four. */
const DIGITS = Array.from({ length: 36 }, (_, digit) => digit.toString(36)).filter((digit) => !LEFT_OUT.has(digit));

/** How many of them hold the time in a ULID: the 48 bits in front. */
const TIME_LENGTH = 10;

/** Reads when a ULID was made, in milliseconds since 1970; NaN where it is none. https://github.com/ulid/spec */
export function ulidTime(ulid: string): number {
  const digits = Array.from(ulid.slice(0, TIME_LENGTH), (digit) => DIGITS.indexOf(digit));
  if (digits.length < TIME_LENGTH || digits.includes(-1)) return Number.NaN;
  return digits.reduce((time, digit) => time * DIGITS.length + digit, 0);
}
