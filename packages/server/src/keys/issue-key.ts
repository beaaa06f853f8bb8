import { timestamp, type Clock } from "../clock.ts";
import type { IdGenerator } from "../ids/id-generator.ts";
import type { ApiKeyRecord } from "../storage/records.ts";
import { createKey, redactKey, type KeyKind } from "./key-format.ts";
import type { KeyVault } from "./key-vault.ts";

/** A new key: what is stored of it, and itself. */
export interface IssuedKey {
  readonly record: ApiKeyRecord;
  /** The key, which nothing but this answer and perhaps a seal in the record knows. */
  readonly secret: string;
}

/**
 * Makes a key of an account. Only its hash is kept; besides, sandbox secrets and publishable keys of both
 * environments are sealed, so that they can be shown again. A production secret never can.
 */
export function issueKey(
  { accountId, name, ...kind }: KeyKind & { readonly accountId: string; readonly name: string },
  { vault, clock, newId }: { readonly vault: KeyVault; readonly clock: Clock; readonly newId: IdGenerator },
): IssuedKey {
  const secret = createKey(kind);
  const id = newId("api_key");
  const now = timestamp(clock.now());
  const canBeShown = kind.environment === "sandbox" || kind.type === "publishable";
  const record: ApiKeyRecord = {
    id,
    account_id: accountId,
    name,
    type: kind.type,
    role: "admin",
    secret_hash: vault.hash(secret),
    sealed_secret: canBeShown ? vault.seal(id, secret) : null,
    redacted_value: redactKey(secret),
    allowed_origins: [],
    last_used_at: null,
    expires_at: null,
    revoked_at: null,
    created_at: now,
    updated_at: now,
  };
  return { record, secret };
}
