import type { EventType } from "../generated/event-types.ts";
import type { Answer, Exchange } from "../http/exchange.ts";
import { ReplayedError } from "../idempotency/replayed-error.ts";
import type { EventRecord } from "../storage/records.ts";

/** What happened by a request: what its event is made of, besides who and when. */
export interface Happening extends Pick<EventRecord, "resource" | "changes"> {
  readonly type: EventType;
}

/**
 * Says what happened by a request that stands answered and wrote nothing: its operation was read, an earlier answer was
 * sent again, or it was rejected.
 */
export function happeningOf({ operation, resource }: Exchange, { error }: Answer): Happening {
  if (error instanceof ReplayedError) return { type: "request.replayed", resource: error.resource, changes: [] };
  const type = operation === null || error !== null ? "request.rejected" : operation.eventType;
  return { type, resource, changes: [] };
}
