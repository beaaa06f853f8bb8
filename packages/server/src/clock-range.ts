import { decodeTime } from "ulid";
import { systemUnits } from "./generated/system-units.ts";

/**
 * The moments at which the API can be, in milliseconds since 1970. Ids are in the order of time, and those of the system units come
 * first. The last is a year before the last moment that RFC 3339 can write: a clock goes on, and what a request makes may end later.
 */
export const clockRange = {
  earliest: Math.max(...systemUnits.map(({ id }) => decodeTime(id.slice(id.indexOf("_") + 1).toUpperCase()) + 1)),
  latest: Date.parse("9998-12-31T23:59:59.999Z"),
} as const;

/** Whether the API can be at a moment. */
export function isInClockRange(moment: number): boolean {
  return moment >= clockRange.earliest && moment <= clockRange.latest;
}
