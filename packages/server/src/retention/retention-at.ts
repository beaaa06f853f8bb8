import { timestamp } from "../moments/timestamp.ts";
import type { Retention } from "../storage/filters.ts";

const HOUR = 60 * 60 * 1000;

/** How long request logs and events are kept, in milliseconds: the 30 days that the specification names. */
const LOG_LIFETIME = 30 * 24 * HOUR;

/** How long the record of an idempotency key is kept, in milliseconds: the 24 hours that the specification names. */
const IDEMPOTENCY_LIFETIME = 24 * HOUR;

/**
 * Before which moments things are no longer kept. What has been there for exactly as long as it is kept is there still.
 *
 * @param now In milliseconds since 1970.
 */
export function retentionAt(now: number): Retention {
  const logsBefore = timestamp(now - LOG_LIFETIME);
  return { logsBefore, eventsBefore: logsBefore, idempotencyBefore: timestamp(now - IDEMPOTENCY_LIFETIME) };
}
