import type { ApiKeyStatus } from "../storage/filters.ts";
import type { ApiKeyRecord } from "../storage/records.ts";

/** Whether a key gives access at a moment. One that was revoked stays so, even when it expires. */
export function keyStatus(key: Pick<ApiKeyRecord, "expires_at" | "revoked_at">, now: string): ApiKeyStatus {
  if (key.revoked_at !== null) return "revoked";
  // Moments are stored in one form, so that they compare as text.
  return key.expires_at !== null && key.expires_at <= now ? "expired" : "active";
}
