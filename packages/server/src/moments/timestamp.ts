/**
 * Prints a moment as the API does, and as records have it: RFC 3339 in UTC, to the millisecond, ending in `Z`.
 *
 * @param milliseconds Since 1970 in UTC.
 */
export function timestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
