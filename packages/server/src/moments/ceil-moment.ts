import { LEAP_SECOND } from "./leap-second.ts";
import { timestamp } from "./timestamp.ts";

/** The last moment that is printed with a year of four digits, which is what compares as text. */
const LAST = Date.parse("9999-12-31T23:59:59.999Z");

/** The digits of a fraction beyond milliseconds, of which one at least is not 0. */
const FINER = /\.\d{3}0*[1-9]\d*Z$/;

/**
 * The first moment, as moments are stored, that is not before the given one. What is stored is at or after the
 * given moment exactly when it is at or after that.
 *
 * @param moment RFC 3339 in UTC, with as many digits of a second as it likes.
 */
export function ceilMoment(moment: string): string {
  const isLeapSecond = LEAP_SECOND.test(moment);
  const parsed = Date.parse(isLeapSecond ? moment.replace(LEAP_SECOND, ":59$1Z") : moment);
  const milliseconds = parsed + (isLeapSecond ? 1000 : 0) + (FINER.test(moment) ? 1 : 0);
  return timestamp(Math.min(milliseconds, LAST));
}
