import type {
  AccountRecord,
  Actor,
  ApiKeyRecord,
  EventRecord,
  IdempotencyRecord,
  RequestLogRecord,
  RequestLogSummary,
  UnitRecord,
} from "./records.ts";

/*
 * Records for the shared suite, with a value in every field, so that a field which a driver drops or changes is
 * noticed.
 */

const MOMENT = "2026-11-24T08:30:00.250Z";
const LATER = "2026-11-24T08:30:00.251Z";

const actor: Actor = {
  object: "actor",
  type: "api_key",
  id: "apke_01m86e81e0e5v8k2yqz7c4d1nb",
  name: "Ünïcode 'quoted' name",
  handle: "aug_sk_test_AM4B...WNXD",
};

export function sampleAccount(fields: Partial<AccountRecord> = {}): AccountRecord {
  return {
    id: "ac_01m86e81e0e5v8k2yqz7c4d1n1",
    name: "Acme",
    status: "active",
    activated_at: LATER,
    created_at: MOMENT,
    updated_at: LATER,
    ...fields,
  };
}

export function sampleApiKey(fields: Partial<ApiKeyRecord> = {}): ApiKeyRecord {
  return {
    id: "apke_01m86e81e0e5v8k2yqz7c4d1n1",
    account_id: "ac_1",
    name: "Key",
    type: "publishable",
    role: "read_only",
    secret_hash: "hash-1",
    sealed_secret: "sealed",
    redacted_value: "aug_pk_test_AM4B...WNXD",
    allowed_origins: ["https://a.example", "https://b.example"],
    last_used_at: MOMENT,
    expires_at: LATER,
    revoked_at: LATER,
    created_at: MOMENT,
    updated_at: LATER,
    ...fields,
  };
}

export function sampleUnit(fields: Partial<UnitRecord> = {}): UnitRecord {
  return {
    id: "unit_01m86e81e0e5v8k2yqz7c4d1n1",
    account_id: "ac_1",
    name: "Barrel",
    abbreviation: "bbl",
    type: "volume",
    ratio_numerator: "158.987294928000000000000000000000",
    ratio_denominator: "1.000000000000000000000000000000",
    offset_numerator: "0.000000000000000000000000000000",
    offset_denominator: "1.000000000000000000000000000001",
    is_base_unit: true,
    created_at: MOMENT,
    updated_at: LATER,
    ...fields,
  };
}

export function sampleRequestLog(fields: Partial<RequestLogRecord> = {}): RequestLogRecord {
  return {
    id: "rq_01m86e81e0e5v8k2yqz7c4d1n1",
    account_id: "ac_1",
    method: "GET",
    host: "localhost:8081",
    path: "/v1/core/units",
    normalized_route: "/v1/core/units",
    query_params: { "types[]": ["b", "a"], ["__proto__"]: ["x"], q: ["☃"] },
    status_code: 400,
    latency_us: 1234,
    api_version: "2026-11-24",
    client_ip: "2001:db8::1",
    user_agent: "curl/8.5.0",
    error_code: "parameter_invalid",
    error_message: "wrong",
    idempotency_key: "once",
    actor,
    request_body: "{}",
    response_body: '{"a":1}',
    body_truncated: true,
    occurred_at: MOMENT,
    created_at: LATER,
    ...fields,
  };
}

/** A request log as lists have it. */
export function withoutBodies(log: RequestLogRecord): RequestLogSummary {
  const { request_body: _request, response_body: _response, body_truncated: _truncated, ...summary } = log;
  return summary;
}

export function sampleEvent(fields: Partial<EventRecord> = {}): EventRecord {
  return {
    id: "evt_01m86e81e0e5v8k2yqz7c4d1n1",
    account_id: "ac_1",
    type: "unit.listed",
    resource: { type: "unit", id: "unit_01m86e81e0e5v8k2yqz7c4d1n1" },
    actor,
    request_id: "rq_01m86e81e0e5v8k2yqz7c4d1n1",
    changes: [{ field: "name", old_value: null, new_value: "Barrel" }],
    occurred_at: MOMENT,
    created_at: LATER,
    ...fields,
  };
}

export function sampleIdempotencyRecord(fields: Partial<IdempotencyRecord> = {}): IdempotencyRecord {
  return {
    account_id: "ac_1",
    idempotency_key: "once ☃",
    fingerprint: "fingerprint",
    status_code: 201,
    body: '{"a":1}',
    is_sealed: true,
    resource: { type: "unit", id: "unit_01m86e81e0e5v8k2yqz7c4d1n1" },
    created_at: MOMENT,
    ...fields,
  };
}
