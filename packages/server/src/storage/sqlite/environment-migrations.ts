/**
 * The schema of `sandbox.sqlite` and `production.sqlite`, step by step; see `migrate`.
 *
 * - `units.account_id` is empty for the system units. Both kinds are read by a range of ids, so the tables'
 *   primary keys begin with the account.
 * - The `_folded` columns hold `foldText` of their fields, which is what is searched.
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
];
