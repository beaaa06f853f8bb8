import type { ApiKey } from "@augno/types";
import type { Change } from "../http/handler.ts";

/** What of a key a request can settle or change, in the order of its fields. Its use is no change. */
const FIELDS = [
  "name",
  "type",
  "role",
  "status",
  "allowed_origins",
  "expires_at",
  "revoked_at",
] as const satisfies readonly (keyof ApiKey)[];

/**
 * What changed of a key, as its event tells: of what the API answers of it, so that neither the key nor its hash is
 * among it.
 *
 * @param before null for a key that was created.
 */
export function changesOfKey(before: ApiKey | null, after: ApiKey): Change[] {
  return FIELDS.map((field) => ({ field, old_value: before?.[field] ?? null, new_value: after[field] })).filter(
    ({ old_value, new_value }) => JSON.stringify(old_value) !== JSON.stringify(new_value),
  );
}
