import type { ApiError } from "../errors/api-error.ts";
import type { AugnoError } from "../errors/augno-error.ts";

/** Codes, and statuses of answers that need not be the API's. */
const REPEATED = /^(connection_failed|attempt_timeout|idempotency_in_progress|408|429|5..)$/;

/**
 * Whether it may help to send the same request again. It is safe for every method: GET and DELETE may be repeated, POST
 * and PATCH carry an idempotency key.
 */
export function mayRetry(error: AugnoError): boolean {
  const { code, status, isTransient } = error as Partial<ApiError> & AugnoError; // as far as its class has them
  return isTransient === true || REPEATED.test(code) || REPEATED.test(`${status}`);
}
