import type { ApiKey, Event, RequestLog } from "@augno/types";
import type { Session } from "../../session.ts";
import { listAll } from "./list-pages.ts";

/** What the requests of one API key left, the oldest first. */
export interface RecordsOfKey {
  readonly logs: readonly RequestLog[];
  readonly events: readonly Event[];
}

/** Lists what the requests of an API key of the sandbox left; its name must be that of no other key. */
export async function recordsOfKey(session: Session, { id, name }: Pick<ApiKey, "id" | "name">): Promise<RecordsOfKey> {
  const logs = await listAll(session, "list-request-logs", { query: { "api_key_ids[]": id } });
  const events = await listAll(session, "list-events", { query: { q: name } });
  return {
    logs: logs.toReversed(),
    events: events.filter(({ actor }) => actor.id === id).toReversed(),
  };
}
