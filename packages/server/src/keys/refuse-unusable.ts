import { ApiError } from "../errors/api-error.ts";
import type { ApiKeyRecord } from "../storage/records.ts";
import { CHALLENGE } from "./challenge.ts";

/**
 * Refuses a key that is revoked or has expired.
 *
 * @param now In milliseconds since 1970.
 * @throws ApiError `api_key_revoked` or `api_key_expired`.
 */
export function refuseUnusable(key: ApiKeyRecord, now: number): void {
  // At once, whatever the clock says: it may have been set back since.
  if (key.revoked_at !== null) {
    throw new ApiError(
      "api_key_revoked",
      `The API key ${key.redacted_value} was revoked at ${key.revoked_at}. Use another key, or create one.`,
      { headers: CHALLENGE },
    );
  }
  if (key.expires_at !== null && Date.parse(key.expires_at) <= now) {
    throw new ApiError(
      "api_key_expired",
      `The API key ${key.redacted_value} expired at ${key.expires_at}. Use another key, or create one.`,
      { headers: CHALLENGE },
    );
  }
}
