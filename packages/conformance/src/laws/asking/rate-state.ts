import type { Answer } from "../../session.ts";

/** What an answer tells of the rate limit. */
export interface RateState {
  readonly limit: number;
  readonly remaining: number;
  /** In seconds. */
  readonly reset: number;
}

/** Reads the headers of the rate limit. */
export function rateStateOf({ headers }: Answer): RateState {
  const numberOf = (name: string): number => Number(headers.get(name) ?? Number.NaN);
  return {
    limit: numberOf("ratelimit-limit"),
    remaining: numberOf("ratelimit-remaining"),
    reset: numberOf("ratelimit-reset"),
  };
}
