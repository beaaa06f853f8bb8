import { operationEvents, type OperationId } from "../generated/operation-events.ts";
import type { Session } from "../session.ts";

/** How something of each resource is had that an operation's path names. */
const THINGS = new Map<string | null, (session: Session) => Promise<string>>([
  ["unit", async (session) => (await session.createUnit()).id],
  ["api_key", async (session) => (await session.createApiKey()).api_key.id],
  ["request_log", idOfLog],
  ["event", idOfEvent],
]);

/**
 * The id of something that is there, of the resource that an operation's path names; a unit or key is made for it.
 *
 * @throws RangeError where the kit does not know how to have one.
 */
export function idOfResource(operation: OperationId, session: Session): Promise<string> {
  const { resource } = operationEvents[operation];
  const make = THINGS.get(resource);
  if (make === undefined)
    throw new RangeError(`The kit must know how to have a ${resource}; it does not. Add it to id-of-resource.ts.`);
  return make(session);
}

/** Each answer names the log of its request. */
async function idOfLog(session: Session): Promise<string> {
  const { headers } = await session.send({ operation: "retrieve-account" });
  return headers.get("request-id") ?? "";
}

async function idOfEvent(session: Session): Promise<string> {
  const { body } = await session.send({ operation: "list-events", query: { limit: "1" } });
  const { data } = body as { data: { id: string }[] }; // as the contract says of a list
  return data[0]?.id ?? "";
}
