import type { Clock } from "../clock.ts";
import type { Exchange } from "../http/exchange.ts";
import type { IdGenerator } from "../ids/id-generator.ts";
import type { Caller } from "../keys/caller.ts";
import { timestamp } from "../moments/timestamp.ts";
import { actorOf } from "../request-logs/actor-of.ts";
import type { EventRecord } from "../storage/records.ts";
import type { Happening } from "./happening.ts";

/** Writes the event of a request that stands answered. */
export function requestEvent(
  exchange: Exchange,
  caller: Caller,
  { type, resource, changes }: Happening,
  { clock, newId }: { readonly clock: Clock; readonly newId: IdGenerator },
): EventRecord {
  return {
    id: newId("event"),
    account_id: caller.accountId,
    type,
    resource,
    actor: actorOf(caller),
    request_id: exchange.id,
    changes,
    occurred_at: timestamp(exchange.occurredAt),
    created_at: timestamp(clock.now()),
  };
}
