import type { ApiKey } from "@augno/types";
import type { Environment } from "../keys/key-format.ts";
import type { ApiKeyRecord } from "../storage/records.ts";
import { keyStatus } from "../keys/key-status.ts";

/**
 * Writes a key of an environment as the API answers it.
 *
 * @param now The moment by which its status is told, as records have it.
 */
export function toApiKey(key: ApiKeyRecord, environment: Environment, now: string): ApiKey {
  return {
    id: key.id,
    object: "api_key",
    name: key.name,
    type: key.type,
    environment,
    role: key.role,
    redacted_value: key.redacted_value,
    status: keyStatus(key, now),
    allowed_origins: [...key.allowed_origins],
    last_used_at: key.last_used_at,
    expires_at: key.expires_at,
    revoked_at: key.revoked_at,
    created_at: key.created_at,
    updated_at: key.updated_at,
  };
}
