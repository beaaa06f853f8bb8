import type { KeyType } from "../keys/key-format.ts";

/*
 * What is stored, in the names of the API's fields. Moments are as `timestamp` prints them, RFC 3339 in UTC with
 * three digits of a second, so that they compare as text; only the system units' are as the specification has
 * them. Which environment a record belongs to is not among its fields: it follows from the store that holds it.
 */

/** An account: who the keys, units, logs and events belong to. */
export interface AccountRecord {
  readonly id: string;
  readonly name: string;
  /** Production keys are refused until it is `active`. */
  readonly status: "pending_activation" | "active";
  readonly activated_at: string | null;
  readonly created_at: string;
  readonly updated_at: string;
}

/** An API key. The key itself is not part of it. */
export interface ApiKeyRecord {
  readonly id: string;
  readonly account_id: string;
  readonly name: string;
  readonly type: KeyType;
  readonly role: "admin" | "read_only";
  /** `KeyVault.hash` of the key; no two keys have the same. */
  readonly secret_hash: string;
  /** `KeyVault.seal` of the key, or null where it is never shown again. */
  readonly sealed_secret: string | null;
  /** `redactKey` of the key. */
  readonly redacted_value: string;
  readonly allowed_origins: readonly string[];
  readonly last_used_at: string | null;
  /** From this moment on the key is expired, if it is not revoked. */
  readonly expires_at: string | null;
  /** When it was revoked, which is never a moment to come. */
  readonly revoked_at: string | null;
  readonly created_at: string;
  readonly updated_at: string;
}

/** A unit of measurement. */
export interface UnitRecord {
  readonly id: string;
  /** Whose it is; null for the system units, which every account shares. */
  readonly account_id: string | null;
  readonly name: string;
  readonly abbreviation: string;
  readonly type: string;
  /** Decimals with 30 fraction digits, as the API prints them. */
  readonly ratio_numerator: string;
  readonly ratio_denominator: string;
  readonly offset_numerator: string;
  readonly offset_denominator: string;
  readonly is_base_unit: boolean;
  readonly created_at: string;
  readonly updated_at: string;
}

/** Who made a request. */
export interface Actor {
  readonly object: "actor";
  readonly type: "api_key" | "user";
  readonly id: string;
  readonly name: string;
  /** A key's redacted form, or a person's email address. */
  readonly handle: string;
}

/** What a request asked and was answered, without the bodies: as lists show it. No text in it has the form of a key. */
export interface RequestLogSummary {
  /** The request's id, which its answer carries as `Request-Id`. */
  readonly id: string;
  readonly account_id: string;
  readonly method: string;
  readonly host: string;
  readonly path: string;
  /** The path template of the operation, such as `/v1/core/units/{id}`; null where none took the request. */
  readonly normalized_route: string | null;
  /** Every value of every query parameter, in the order they came. */
  readonly query_params: Readonly<Record<string, readonly string[]>>;
  /** From 400 on where `error_code` is not null. */
  readonly status_code: number;
  /** Microseconds from the request's arrival until its answer stood ready to be stored and sent. */
  readonly latency_us: number;
  readonly api_version: string;
  readonly client_ip: string;
  readonly user_agent: string | null;
  readonly error_code: string | null;
  readonly error_message: string | null;
  readonly idempotency_key: string | null;
  readonly actor: Actor;
  readonly occurred_at: string;
  readonly created_at: string;
}

/** What a request asked and was answered, with the bodies. No text in it has the form of a key. */
export interface RequestLogRecord extends RequestLogSummary {
  /** Bodies hold at most 256 KiB; null where there was none, or none is kept. */
  readonly request_body: string | null;
  readonly response_body: string | null;
  readonly body_truncated: boolean;
}

/** Which resource something is about. */
export interface ResourceReference {
  readonly type: string;
  readonly id: string;
}

/** That something happened in an account. */
export interface EventRecord {
  readonly id: string;
  readonly account_id: string;
  readonly type: string;
  /** What it is about; null where it is about no single resource. */
  readonly resource: ResourceReference | null;
  readonly actor: Actor;
  /** The request it happened in; null where a person did it in the dashboard. */
  readonly request_id: string | null;
  readonly changes: readonly { readonly field: string; readonly old_value: unknown; readonly new_value: unknown }[];
  readonly occurred_at: string;
  readonly created_at: string;
}

/** What a request with an `Idempotency-Key` was answered, to be answered again when it is sent again. */
export interface IdempotencyRecord {
  readonly account_id: string;
  /** The SHA-256 of the key as it was sent, in hexadecimal; an account has one record of it in an environment. */
  readonly idempotency_key: string;
  /** What tells the request from another one that is sent with the same key. */
  readonly fingerprint: string;
  readonly status_code: number;
  /** The answer's body, sealed where `is_sealed`. */
  readonly body: string;
  /** Whether the body holds a secret, and is therefore sealed with a key that only the caller can make. */
  readonly is_sealed: boolean;
  /** What the first request's event is about, and so the replay's. */
  readonly resource: ResourceReference | null;
  readonly created_at: string;
}

/** A use of an API key, to be noted unless a later one is. */
export interface KeyUse {
  readonly accountId: string;
  readonly apiKeyId: string;
  readonly at: string;
}

/** What every request with a known key leaves, whatever else it does. */
export interface RequestRecords {
  readonly log: RequestLogRecord;
  readonly event: EventRecord;
  /** The use of its key; null where that needs no note. */
  readonly keyUse: KeyUse | null;
}
