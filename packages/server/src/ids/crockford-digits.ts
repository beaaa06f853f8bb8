/**
 * The digits of ids, in the order in which ids compare: Crockford's base 32, in small letters.
 *
 * @see https://www.crockford.com/base32.html
 */
export const CROCKFORD_DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
