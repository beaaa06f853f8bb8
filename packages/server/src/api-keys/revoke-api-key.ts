import type { Handler } from "../http/handler.ts";
import { timestamp } from "../moments/timestamp.ts";
import { changesOfKey } from "./changes-of-key.ts";
import { findOwnApiKey } from "./find-own-api-key.ts";
import { toApiKey } from "./to-api-key.ts";

/** Switches a key off for good, the caller's own too. One that is off already stays as it is. */
export const revokeApiKey: Handler<"revoke-api-key"> = async ({ path, caller, services, store }) => {
  const { accountId, environment } = caller;
  const now = timestamp(services.clock.now());
  const key = await findOwnApiKey(store, accountId, path.id);
  const before = toApiKey(key, environment, now);
  if (key.revoked_at !== null) return { body: before };

  const revoked = { ...key, revoked_at: now, updated_at: now };
  await store.updateApiKey(revoked);
  const after = toApiKey(revoked, environment, now);
  return { body: after, changes: changesOfKey(before, after) };
};
