/** Where the server reads the time, so that a test can hold it still. */
export interface Clock {
  /** Milliseconds since 1970 in UTC, as `Date.now()`. */
  now(): number;
  /** Microseconds since an arbitrary moment, never going back, for measuring spans. */
  monotonic(): number;
}

/** The machine's own clocks. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => Math.round(performance.now() * 1000),
};

/** Prints a moment as the API does: RFC 3339 in UTC, to the millisecond, ending in `Z`. */
export function timestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
