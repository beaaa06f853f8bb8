import { ApiError } from "../errors/api-error.ts";
import type { Check } from "../http/check.ts";
import type { RateState } from "./token-bucket.ts";

/** Requests a second that a key may make, unless the operator asks for others; the contract's. */
export const DEFAULT_RATE_LIMIT = 100;

/** The most that may be asked for, which is more than a server can answer. */
export const MAX_RATE_LIMIT = 1_000_000;

/**
 * A key that sends so many times more than its limit is answered 429 before anything else of its requests is looked at. Below
 * that, the order of checks holds: a request that is wrong is told so, however many came.
 */
export const FLOOD_FACTOR = 2;

/**
 * Refuses a request that comes too fast. The request was taken out of its key's bucket when the key was known;
 * here is only where the order of checks lets that count.
 */
export const refuseTooFast: Check = (c) => {
  const { rate } = c.get("exchange");
  if (!rate.isAllowed) throw rateLimitExceeded(rate);
};

/** The error of a request that found its bucket empty. */
export function rateLimitExceeded({ limit, retrySeconds }: RateState): ApiError {
  const wait = `${retrySeconds} ${retrySeconds === 1 ? "second" : "seconds"}`;
  return new ApiError(
    "rate_limit_exceeded",
    `Requests came faster than ${limit} a second. Wait ${wait}, then send the request again.`,
    { headers: { "Retry-After": String(retrySeconds) } },
  );
}

/** The headers that tell a client how its bucket stands. */
export function rateLimitHeaders({ limit, remaining, resetSeconds }: RateState): Record<string, string> {
  return {
    "RateLimit-Limit": String(limit),
    "RateLimit-Remaining": String(remaining),
    "RateLimit-Reset": String(resetSeconds),
  };
}
