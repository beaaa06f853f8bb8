CREATE TABLE api_keys (
    id TEXT NOT NULL,
    account_id TEXT NOT NULL,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    role TEXT NOT NULL,
    secret_hash TEXT NOT NULL UNIQUE,
    sealed_secret TEXT,
    redacted_value TEXT NOT NULL,
    allowed_origins TEXT NOT NULL,
    last_used_at TEXT,
    expires_at TEXT,
    revoked_at TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (account_id, id)
  ) STRICT, WITHOUT ROWID;
CREATE TABLE units (
    id TEXT NOT NULL,
    account_id TEXT NOT NULL,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    abbreviation TEXT NOT NULL,
    abbreviation_folded TEXT NOT NULL,
    type TEXT NOT NULL,
    ratio_numerator TEXT NOT NULL,
    ratio_denominator TEXT NOT NULL,
    offset_numerator TEXT NOT NULL,
    offset_denominator TEXT NOT NULL,
    is_base_unit INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (account_id, id)
  ) STRICT, WITHOUT ROWID;
CREATE INDEX units_by_type ON units (account_id, type, id);
CREATE TABLE request_logs (
    id TEXT NOT NULL,
    account_id TEXT NOT NULL,
    method TEXT NOT NULL,
    host TEXT NOT NULL,
    path TEXT NOT NULL,
    normalized_route TEXT,
    query_params TEXT NOT NULL,
    status_code INTEGER NOT NULL,
    latency_us INTEGER NOT NULL,
    api_version TEXT NOT NULL,
    client_ip TEXT NOT NULL,
    user_agent TEXT,
    error_code TEXT,
    error_message TEXT,
    idempotency_key TEXT,
    actor TEXT NOT NULL,
    request_body TEXT,
    response_body TEXT,
    body_truncated INTEGER NOT NULL,
    occurred_at TEXT NOT NULL,
    created_at TEXT NOT NULL,
    PRIMARY KEY (account_id, id)
  ) STRICT;
CREATE TABLE events (
    id TEXT NOT NULL,
    account_id TEXT NOT NULL,
    type TEXT NOT NULL,
    resource TEXT NOT NULL,
    actor TEXT NOT NULL,
    request_id TEXT,
    changes TEXT NOT NULL,
    occurred_at TEXT NOT NULL,
    created_at TEXT NOT NULL,
    PRIMARY KEY (account_id, id)
  ) STRICT;
INSERT INTO api_keys (id, account_id, name, type, role, secret_hash, sealed_secret, redacted_value, allowed_origins, last_used_at, expires_at, revoked_at, created_at, updated_at)
  VALUES ('apke_01m86e81e0e5v8k2yqz7c4d1n1', 'ac_1', 'Key', 'publishable', 'read_only', 'hash-1', 'sealed', 'aug_pk_test_AM4B...WNXD', '["https://a.example","https://b.example"]', '2026-11-24T08:30:00.250Z', '2026-11-24T08:30:00.251Z', '2026-11-24T08:30:00.251Z', '2026-11-24T08:30:00.250Z', '2026-11-24T08:30:00.251Z');
INSERT INTO units (id, account_id, name, abbreviation, type, ratio_numerator, ratio_denominator, offset_numerator, offset_denominator, is_base_unit, created_at, updated_at, name_folded, abbreviation_folded)
  VALUES ('unit_01jm4r6700f8nwq3v5hx2d9ktp', '', 'Kilogram', 'kg', 'mass', '158.987294928000000000000000000000', '1.000000000000000000000000000000', '0.000000000000000000000000000000', '1.000000000000000000000000000001', 1, '2026-11-24T08:30:00.250Z', '2026-11-24T08:30:00.251Z', 'kilogram', 'kg');
INSERT INTO request_logs (id, account_id, method, host, path, normalized_route, query_params, status_code, latency_us, api_version, client_ip, user_agent, error_code, error_message, idempotency_key, actor, request_body, response_body, body_truncated, occurred_at, created_at)
  VALUES ('rq_01m86e81e0e5v8k2yqz7c4d1n1', 'ac_1', 'GET', 'localhost:8081', '/v1/core/units', '/v1/core/units', '{"types[]":["b","a"],"__proto__":["x"],"q":["☃"]}', 400, 1234, '2026-11-24', '2001:db8::1', 'curl/8.5.0', 'parameter_invalid', 'wrong', 'once', '{"object":"actor","type":"api_key","id":"apke_01m86e81e0e5v8k2yqz7c4d1nb","name":"Ünïcode ''quoted'' name","handle":"aug_sk_test_AM4B...WNXD"}', '{}', '{"a":1}', 1, '2026-11-24T08:30:00.250Z', '2026-11-24T08:30:00.251Z');
INSERT INTO request_logs (id, account_id, method, host, path, normalized_route, query_params, status_code, latency_us, api_version, client_ip, user_agent, error_code, error_message, idempotency_key, actor, request_body, response_body, body_truncated, occurred_at, created_at)
  VALUES ('rq_01m86e81e0e5v8k2yqz7c4d1n0', 'ac_1', 'GET', 'localhost:8081', '/v1/core/units', '/v1/core/units', '{"types[]":["b","a"],"__proto__":["x"],"q":["☃"]}', 200, 1234, '2026-11-24', '2001:db8::1', 'curl/8.5.0', NULL, NULL, 'once', '{"object":"actor","type":"api_key","id":"apke_01m86e81e0e5v8k2yqz7c4d1nb","name":"Ünïcode ''quoted'' name","handle":"aug_sk_test_AM4B...WNXD"}', NULL, NULL, 0, '2026-11-24T08:30:00.250Z', '2026-11-24T08:30:00.251Z');
INSERT INTO events (id, account_id, type, resource, actor, request_id, changes, occurred_at, created_at)
  VALUES ('evt_01m86e81e0e5v8k2yqz7c4d1n1', 'ac_1', 'unit.listed', '{"type":"unit","id":"unit_01m86e81e0e5v8k2yqz7c4d1n1"}', '{"object":"actor","type":"api_key","id":"apke_01m86e81e0e5v8k2yqz7c4d1nb","name":"Ünïcode ''quoted'' name","handle":"aug_sk_test_AM4B...WNXD"}', 'rq_01m86e81e0e5v8k2yqz7c4d1n1', '[{"field":"name","old_value":null,"new_value":"Barrel"}]', '2026-11-24T08:30:00.250Z', '2026-11-24T08:30:00.251Z');
INSERT INTO events (id, account_id, type, resource, actor, request_id, changes, occurred_at, created_at)
  VALUES ('evt_01m86e81e0e5v8k2yqz7c4d1n0', 'ac_1', 'unit.listed', 'null', '{"object":"actor","type":"api_key","id":"apke_01m86e81e0e5v8k2yqz7c4d1nb","name":"Ünïcode ''quoted'' name","handle":"aug_sk_test_AM4B...WNXD"}', 'rq_01m86e81e0e5v8k2yqz7c4d1n1', '[{"field":"name","old_value":null,"new_value":"Barrel"}]', '2026-11-24T08:30:00.250Z', '2026-11-24T08:30:00.251Z');
PRAGMA user_version = 1;
