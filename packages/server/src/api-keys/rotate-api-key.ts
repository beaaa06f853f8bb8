import { ApiError } from "../errors/api-error.ts";
import type { Handler } from "../http/handler.ts";
import { issueKey } from "../keys/issue-key.ts";
import { timestamp } from "../moments/timestamp.ts";
import type { ApiKeyRecord } from "../storage/records.ts";
import { keyStatus } from "../keys/key-status.ts";
import { changesOfKey } from "./changes-of-key.ts";
import { findOwnApiKey } from "./find-own-api-key.ts";
import { refuseOverLimit } from "./refuse-over-limit.ts";
import { toApiKey } from "./to-api-key.ts";

/**
 * Replaces a key by a new one that is like it. The event is about the replaced key, and tells when it ends; the new one
 * stands in the answer.
 */
export const rotateApiKey: Handler<"rotate-api-key"> = async ({ path, body, caller, services, store }) => {
  const { accountId, environment } = caller;
  const graceSeconds = body?.grace_period_seconds ?? 0;
  const moment = services.clock.now();
  const now = timestamp(moment);
  const old = await findOwnApiKey(store, accountId, path.id);
  refuseInactive(old, now);
  refuseOverLimit(await store.countActiveApiKeys(accountId, now), graceSeconds === 0 ? 1 : 0);

  const { name, type, role, allowed_origins, expires_at } = old;
  const plan = { accountId, environment, name, type, role, allowed_origins, expires_at };
  const { record, secret } = issueKey(plan, services);
  const ended =
    graceSeconds === 0
      ? { ...old, revoked_at: now, updated_at: now }
      : { ...old, expires_at: earlier(expires_at, timestamp(moment + graceSeconds * 1000)), updated_at: now };
  await store.updateApiKey(ended);
  await store.insertApiKey(record);
  return {
    body: { object: "created_api_key", secret, api_key: toApiKey(record, environment, now) },
    changes: changesOfKey(toApiKey(old, environment, now), toApiKey(ended, environment, now)),
  };
};

function refuseInactive(key: ApiKeyRecord, now: string): void {
  const status = keyStatus(key, now);
  if (status === "active") return;
  throw new ApiError("resource_conflict", `${key.id} must be active to be rotated; it is ${status}. Create a new key.`);
}

/** The earlier of two moments as records have them, where null is never. */
function earlier(one: string | null, other: string): string {
  return one !== null && one < other ? one : other;
}
