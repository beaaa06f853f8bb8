/**
 * Reads `Retry-After` (RFC 9110, 10.2.3): a number of seconds, or the date when to come back, which counts from the
 * answer's own date, so that a wrong clock here does no harm.
 *
 * @returns Milliseconds, 0 for a date that is past; null where it is missing or neither.
 */
export function retryAfter(response: Response | undefined): number | null {
  const value = response?.headers.get("retry-after") ?? "";
  const now = Date.parse(response?.headers.get("date") ?? "") || Date.now();
  // Date.parse alone would take "-5" and "1.5" for years and months; every form of a date has a time of day.
  const date = /\d:\d\d/.test(value) ? Date.parse(value) : NaN;
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Math.max(0, date - now);
  return ms >= 0 ? ms : null;
}
