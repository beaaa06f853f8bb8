import { timestamp, type Clock } from "../clock.ts";
import type { EventType } from "../generated/event-types.ts";
import type { Answer, Exchange } from "../http/exchange.ts";
import type { IdGenerator } from "../ids/id-generator.ts";
import type { Caller } from "../keys/caller.ts";
import { actorOf } from "../request-logs/actor-of.ts";
import type { EventRecord } from "../storage/records.ts";

/** From this status on, a request counts as rejected. */
const FIRST_ERROR_STATUS = 400;

/** Writes the event of a request that stands answered: its operation's, or that it was rejected. */
export function requestEvent(
  exchange: Exchange,
  caller: Caller,
  answer: Answer,
  { clock, newId }: { readonly clock: Clock; readonly newId: IdGenerator },
): EventRecord {
  return {
    id: newId("event"),
    account_id: caller.accountId,
    type: eventType(exchange, answer),
    // Lists are about no single resource, and nothing else is answered yet.
    resource: null,
    actor: actorOf(caller),
    request_id: exchange.id,
    changes: [],
    occurred_at: timestamp(exchange.occurredAt),
    created_at: timestamp(clock.now()),
  };
}

function eventType({ operation }: Exchange, { status }: Answer): EventType {
  return operation === null || status >= FIRST_ERROR_STATUS ? "request.rejected" : operation.eventType;
}
