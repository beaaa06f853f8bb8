/*
 * A ULID is a time and something random, in digits of Crockford's base 32; see https://github.com/ulid/spec.
 */

/** How many of its digits are the time, in milliseconds since 1970. */
export const TIME_DIGITS = 10;

/** How many are random. */
export const RANDOM_DIGITS = 16;
