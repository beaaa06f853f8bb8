/** Where the server reads the time, so that a test can hold it still. */
export interface Clock {
  /** Milliseconds since 1970 in UTC, as `Date.now()`. */
  now(): number;
  /** Microseconds since an arbitrary moment, never going back, for measuring spans. */
  monotonic(): number;
  /**
   * As `monotonic`, for the rate limits, which must fill up again also where the clock stands still. Left out where
   * they go by `monotonic` too.
   */
  refill?(): number;
}

/** The machine's own clocks. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => Math.round(performance.now() * 1000),
};

/** A clock that stands still, so that a test can assert whole answers. Only the rate limits go on. */
export function fixedClock(moment: number): Clock {
  return { now: () => moment, monotonic: () => 0, refill: () => systemClock.monotonic() };
}

/** The machine's clocks, but for so many milliseconds, which may be negative. */
export function offsetClock(milliseconds: number): Clock {
  return { now: () => systemClock.now() + milliseconds, monotonic: () => systemClock.monotonic() };
}
