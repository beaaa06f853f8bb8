import type { Handlers } from "@augno/server/internals";
import type { ServerParts } from "./broken-server.ts";

/** A server that answers one operation otherwise. */
export function changeHandler<Id extends keyof Handlers>(
  { services, handlers }: ServerParts,
  id: Id,
  change: (handler: Handlers[Id]) => Handlers[Id],
): ServerParts {
  return { services, handlers: { ...handlers, [id]: change(handlers[id]) } };
}
