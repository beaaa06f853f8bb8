import type { Change, Event } from "@augno/types";
import type { Environment } from "../keys/key-format.ts";
import type { EventRecord } from "../storage/records.ts";

/**
 * Writes an event as the API answers it.
 *
 * @param environment That of the store which holds it.
 */
export function toEvent(event: EventRecord, environment: Environment): Event {
  return {
    id: event.id,
    object: "event",
    type: event.type,
    environment,
    resource: event.resource,
    actor: event.actor,
    request_id: event.request_id,
    changes: event.changes.map(toChange),
    occurred_at: event.occurred_at,
    created_at: event.created_at,
  };
}

function toChange({ field, old_value, new_value }: EventRecord["changes"][number]): Change {
  // Changes are made of the values of resources' fields alone, which are these.
  return { field, old_value: old_value as Change["old_value"], new_value: new_value as Change["new_value"] };
}
