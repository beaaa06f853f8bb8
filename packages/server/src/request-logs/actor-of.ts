import type { Caller } from "../keys/caller.ts";
import type { Actor } from "../storage/records.ts";

/** A caller as logs and events name it. */
export function actorOf({ key }: Caller): Actor {
  return { object: "actor", type: "api_key", id: key.id, name: key.name, handle: key.redacted_value };
}
