import type { Environment } from "../keys/key-format.ts";
import type { StoredEnvironment } from "./stored-state.ts";

/** A demo account begins with a secret and a publishable key in each environment, of which no event tells. */
const FIRST_KEYS = 2;

/** When a key was revoked; null where it was not. */
type RevokedAt = string | null;

/** Says where the API keys are not those that the events tell of. */
export function faultsOfKeys(environment: Environment, stored: StoredEnvironment): string[] {
  const told = keysToldBy(stored);
  const first = new Set(stored.keys.slice(0, FIRST_KEYS).map(({ id }) => id));
  const found = new Map(stored.keys.map(({ id, revoked_at: revokedAt }) => [id, revokedAt]));
  return [...new Set([...told.keys(), ...found.keys()])].flatMap((id) => {
    const due = first.has(id) && !told.has(id) ? null : told.get(id);
    const is = found.get(id);
    if (due === is) return [];
    return [`${id} in ${environment} must be ${tell(due)}, as the events tell; it is ${tell(is)}.`];
  });
}

function tell(revokedAt: RevokedAt | undefined): string {
  if (revokedAt === undefined) return "not there";
  return revokedAt === null ? "not revoked" : `revoked at ${revokedAt}`;
}

function keysToldBy({ events, logs }: StoredEnvironment): ReadonlyMap<string, RevokedAt> {
  const bodies = new Map(logs.map(({ id, response_body: body }) => [id, body]));
  const keys = new Map<string, RevokedAt>();
  for (const { type, resource, changes, request_id: requestId } of events) {
    if (resource === null) continue;
    if (type === "api_key.created") keys.set(resource.id, null);
    const revoked = changes.find(({ field }) => field === "revoked_at");
    if (revoked !== undefined) keys.set(resource.id, String(revoked.new_value));
    // The event is about the key that was replaced; the new one stands in the answer.
    if (type === "api_key.rotated") keys.set(JSON.parse(bodies.get(requestId ?? "") ?? "").api_key.id, null);
  }
  return keys;
}
