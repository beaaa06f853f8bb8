import type { Clock } from "../clock.ts";
import type { IdGenerator } from "../ids/id-generator.ts";
import { timestamp } from "../moments/timestamp.ts";
import type { ApiKeyRecord } from "../storage/records.ts";
import { createKey, redactKey, type KeyKind } from "./key-format.ts";
import type { KeyVault } from "./key-vault.ts";

/** What is settled of a key before it is made. */
export interface KeyPlan extends KeyKind, Pick<ApiKeyRecord, "name" | "role" | "allowed_origins" | "expires_at"> {
  readonly accountId: string;
}

/** What making a key takes. */
export interface KeyIssuer {
  readonly vault: KeyVault;
  readonly clock: Clock;
  readonly newId: IdGenerator;
}

/** A new key: what is stored of it, and itself. */
export interface IssuedKey {
  readonly record: ApiKeyRecord;
  /** The key, which nothing but this answer and perhaps a seal in the record knows. */
  readonly secret: string;
}

/**
 * Makes a key of an account. Only its hash is kept; besides, sandbox secrets and publishable keys of both
 * environments are sealed, so that they can be shown again. A production secret is not.
 */
export function issueKey(plan: KeyPlan, { vault, clock, newId }: KeyIssuer): IssuedKey {
  const secret = createKey(plan);
  const id = newId("api_key");
  const now = timestamp(clock.now());
  const canBeShown = plan.environment === "sandbox" || plan.type === "publishable";
  const record: ApiKeyRecord = {
    id,
    account_id: plan.accountId,
    name: plan.name,
    type: plan.type,
    role: plan.role,
    secret_hash: vault.hash(secret),
    sealed_secret: canBeShown ? vault.seal(id, secret) : null,
    redacted_value: redactKey(secret),
    allowed_origins: plan.allowed_origins,
    last_used_at: null,
    expires_at: plan.expires_at,
    revoked_at: null,
    created_at: now,
    updated_at: now,
  };
  return { record, secret };
}
