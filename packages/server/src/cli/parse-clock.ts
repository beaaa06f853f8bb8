import { fixedClock, offsetClock, type Clock } from "../clock.ts";
import { clockRange, isInClockRange } from "../clock-range.ts";
import { quote } from "../errors/quote.ts";
import { timestamp } from "../moments/timestamp.ts";
import { StartError } from "../start-error.ts";

/** RFC 3339 in UTC, to the millisecond at most. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/;

const OFFSET = /^(?<sign>[+-])(?<count>\d{1,9})(?<unit>ms|s|m|h|d)$/;

const MILLISECONDS = new Map([
  ["ms", 1],
  ["s", 1000],
  ["m", 60_000],
  ["h", 3_600_000],
  ["d", 86_400_000],
]);

/** A clock of the command line. */
export interface ParsedClock {
  readonly clock: Clock;
  /** Whether it stands still. */
  readonly isFixed: boolean;
}

/**
 * Reads a clock of the command line: a moment at which it stands still, or how far it is from the machine's clock.
 *
 * @throws StartError for any other text, and for a time at which the API cannot be.
 */
export function parseClock(text: string): ParsedClock {
  const parsed = readMoment(text) ?? readOffset(text);
  if (parsed === null) {
    throw new StartError(
      '"--clock" must be a moment in UTC such as 2026-05-10T00:00:00Z, at which it stands still, or an offset such as ' +
        `+2h, -30m or +1d; got ${quote(text)}. Give one, or leave it out for the machine's clock.`,
    );
  }
  checkRange(text, parsed.clock.now());
  return parsed;
}

function readMoment(text: string): ParsedClock | null {
  const moment = MOMENT.test(text) ? Date.parse(text) : Number.NaN;
  // A day that the month does not have is read as one of the next month, by some engines.
  if (Number.isNaN(moment) || timestamp(moment).slice(0, 19) !== text.slice(0, 19)) return null;
  return { clock: fixedClock(moment), isFixed: true };
}

function readOffset(text: string): ParsedClock | null {
  const groups = OFFSET.exec(text)?.groups;
  if (groups === undefined) return null;
  const milliseconds = Number(groups["count"]) * (MILLISECONDS.get(groups["unit"] ?? "") ?? 0);
  return { clock: offsetClock(groups["sign"] === "-" ? -milliseconds : milliseconds), isFixed: false };
}

function checkRange(text: string, now: number): void {
  if (isInClockRange(now)) return;
  throw new StartError(
    `"--clock" must give a time from ${timestamp(clockRange.earliest)}, since ids are in the order of time and those of the ` +
      `system units come first, to ${timestamp(clockRange.latest)}; got ${quote(text)}. Choose a time between.`,
  );
}
