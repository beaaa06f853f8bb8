import { encodeTime } from "ulid";
import { idPrefixes, type ResourceName } from "../generated/id-prefixes.ts";
import { RANDOM_DIGITS, TIME_DIGITS } from "../ids/ulid-lengths.ts";

/**
 * How far the time in an id may lie from when the thing occurred, in milliseconds. An event's id is made once the
 * answer stands ready, which takes ten seconds at most and as many again while the server stops.
 */
const TOLERANCE = 60_000;

/** A range of ids; both ends may be open. */
export interface IdRange {
  /** The first id that is in it. */
  readonly first: string | null;
  /** The first id behind it. */
  readonly end: string | null;
}

/**
 * Whether the id of something lies where its date would be looked for: within a minute of when it occurred. That
 * is so unless the clock was set back, or ids are made otherwise than by the clock.
 */
export function isDatedById(resource: ResourceName, id: string, occurredAt: string): boolean {
  const occurred = Date.parse(occurredAt);
  return id >= firstIdAt(resource, occurred - TOLERANCE) && id < firstIdAt(resource, occurred + TOLERANCE);
}

/**
 * The range in which all ids lie of what occurred from one moment on and before another, as far as they are dated.
 * Not all that lies in it has occurred in that time: the moments have to be compared besides.
 */
export function idRangeOf(resource: ResourceName, startDate: string | null, endDate: string | null): IdRange {
  return {
    first: startDate === null ? null : firstIdAt(resource, Date.parse(startDate) - TOLERANCE),
    end: endDate === null ? null : firstIdAt(resource, Date.parse(endDate) + TOLERANCE),
  };
}

/** The first id that can be made at a moment, or in 1970 where that is before. */
function firstIdAt(resource: ResourceName, milliseconds: number): string {
  const time = encodeTime(Math.max(milliseconds, 0), TIME_DIGITS).toLowerCase();
  return `${idPrefixes[resource]}_${time}${"0".repeat(RANDOM_DIGITS)}`;
}
