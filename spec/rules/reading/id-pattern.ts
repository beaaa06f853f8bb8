/** What follows the prefix and `_` in an id: a ULID of 128 bits, 26 characters of lower-case Crockford base32. */
const ULID = "[0-7][0-9a-hjkmnp-tv-z]{25}";

/** The pattern of the ids that have one of the prefixes. */
export function idPattern(...prefixes: string[]): string {
  return prefixes.length === 1 ? `^${prefixes[0]}_${ULID}$` : `^(${prefixes.join("|")})_${ULID}$`;
}
