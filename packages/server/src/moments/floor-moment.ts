import { LEAP_SECOND } from "./leap-second.ts";
import { timestamp } from "./timestamp.ts";

/**
 * The last moment, in the form in which moments are stored, that is not after the given one, so that a key never gives
 * access for longer than was asked. A leap second counts as the end of the second before it.
 *
 * @param moment RFC 3339 in UTC, with as many digits of a second as it likes.
 */
export function floorMoment(moment: string): string {
  return timestamp(Date.parse(moment.replace(LEAP_SECOND, ":59.999Z")));
}
