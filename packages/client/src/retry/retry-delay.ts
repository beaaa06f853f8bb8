import type { AugnoError } from "../errors/augno-error.ts";
import type { Call } from "../request/call.ts";
import type { Attempt } from "./attempt.ts";
import { mayRetry } from "./may-retry.ts";

const FIRST_BACK_OFF_MS = 500;
const LONGEST_BACK_OFF_MS = 8000;
/** Where a call has no deadline, it waits no longer than this when it is asked to. */
const LONGEST_WAIT_MS = 60_000;

/**
 * Milliseconds until the request is to be sent again: what `Retry-After` asks for, to the millisecond, or else the
 * back-off. Where the time that is left does not suffice, the error says when to come back.
 *
 * @returns Null where it is not to be sent again.
 */
export function retryDelay(error: AugnoError, { number, retryAfterMs }: Attempt, call: Call): number | null {
  if (number > call.limits.maxRetries || !mayRetry(error)) return null;
  const left = call.deadlineAt - performance.now();
  if (retryAfterMs !== null && retryAfterMs > (left === Infinity ? LONGEST_WAIT_MS : left)) {
    error.message += ` It was not sent again: the API asks to come back in ${retryAfterMs / 1000} s.`;
    return null;
  }
  // Anything up to a bound that doubles from attempt to attempt ("full jitter"), so that many clients that failed together
  // do not come back together.
  const delay = retryAfterMs || Math.random() * Math.min(LONGEST_BACK_OFF_MS, FIRST_BACK_OFF_MS * 2 ** (number - 1));
  return delay < left ? delay : null;
}
