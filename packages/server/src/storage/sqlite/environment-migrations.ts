/**
 * The schema of `sandbox.sqlite` and `production.sqlite`, step by step; see `migrate`.
 *
 * - `units.account_id` is empty for the system units. Both kinds are read by a range of ids, so the tables'
 *   primary keys begin with the account.
 * - The `_folded` columns hold `foldText` of their fields, which is what is searched, and
 *   `abbreviation_composed` `composeText`. In version 1 accounts had no units of their own, and the
 *   specification's are composed.
 * - Bodies of requests have a table apart: a list's page reads logs of some hundred bytes, not of half a megabyte.
 *   They belong to a log by its number, and so to no account but the log's.
 * - `is_dated_by_id` is `isDatedById`, false for what version 1 has left.
 * - The indices by id of what failed, of an actor, a type or a resource are those that `idScan` reads in order.
 *   Those by `created_at` are for `purge`.
 */
export const environmentMigrations: readonly string[] = [
  `CREATE TABLE api_keys (
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
  ) STRICT`,

  `CREATE INDEX api_keys_not_revoked ON api_keys (account_id, expires_at) WHERE revoked_at IS NULL;

  ALTER TABLE units ADD COLUMN abbreviation_composed TEXT NOT NULL DEFAULT '';
  UPDATE units SET abbreviation_composed = abbreviation;
  CREATE UNIQUE INDEX units_by_name ON units (account_id, name_folded);
  CREATE UNIQUE INDEX units_by_abbreviation ON units (account_id, abbreviation_composed);

  ALTER TABLE request_logs RENAME TO request_logs_1;
  CREATE TABLE request_logs (
    number INTEGER PRIMARY KEY,
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
    actor_id TEXT AS (actor ->> 'id'),
    occurred_at TEXT NOT NULL,
    created_at TEXT NOT NULL,
    is_dated_by_id INTEGER NOT NULL,
    UNIQUE (account_id, id)
  ) STRICT;
  CREATE TABLE request_log_bodies (
    log_number INTEGER PRIMARY KEY,
    request_body TEXT,
    response_body TEXT,
    body_truncated INTEGER NOT NULL
  ) STRICT;
  INSERT INTO request_logs (number, id, account_id, method, host, path, normalized_route, query_params, status_code,
      latency_us, api_version, client_ip, user_agent, error_code, error_message, idempotency_key, actor, occurred_at,
      created_at, is_dated_by_id)
    SELECT rowid, id, account_id, method, host, path, normalized_route, query_params, status_code,
      latency_us, api_version, client_ip, user_agent, error_code, error_message, idempotency_key, actor, occurred_at,
      created_at, 0
    FROM request_logs_1 ORDER BY rowid;
  INSERT INTO request_log_bodies (log_number, request_body, response_body, body_truncated)
    SELECT rowid, request_body, response_body, body_truncated FROM request_logs_1
    WHERE request_body IS NOT NULL OR response_body IS NOT NULL OR body_truncated
    ORDER BY rowid;
  DROP TABLE request_logs_1;
  CREATE INDEX request_logs_failed ON request_logs (account_id, id) WHERE status_code >= 400;
  CREATE INDEX request_logs_by_actor ON request_logs (account_id, actor_id, id);
  CREATE INDEX request_logs_by_created_at ON request_logs (created_at);
  CREATE INDEX request_logs_not_dated ON request_logs (account_id) WHERE is_dated_by_id = 0;

  ALTER TABLE events ADD COLUMN resource_id TEXT AS (resource ->> 'id');
  ALTER TABLE events ADD COLUMN is_dated_by_id INTEGER NOT NULL DEFAULT 0;
  CREATE INDEX events_by_type ON events (account_id, type, id);
  CREATE INDEX events_by_resource ON events (account_id, resource_id, id) WHERE resource_id IS NOT NULL;
  CREATE INDEX events_by_created_at ON events (created_at);
  CREATE INDEX events_not_dated ON events (account_id) WHERE is_dated_by_id = 0;

  CREATE TABLE idempotency_records (
    account_id TEXT NOT NULL,
    idempotency_key TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    status_code INTEGER NOT NULL,
    body TEXT NOT NULL,
    is_sealed INTEGER NOT NULL,
    resource TEXT NOT NULL,
    created_at TEXT NOT NULL,
    PRIMARY KEY (account_id, idempotency_key)
  ) STRICT;
  CREATE INDEX idempotency_records_by_created_at ON idempotency_records (created_at)`,
];
