import type { ApiKeyRecord, EventRecord, RequestLogRecord } from "../records.ts";
import { Table } from "./table.ts";

/** The keys of an environment. */
export const apiKeys = new Table<ApiKeyRecord>("api_keys", {
  id: "plain",
  account_id: "plain",
  name: "plain",
  type: "plain",
  role: "plain",
  secret_hash: "plain",
  sealed_secret: "plain",
  redacted_value: "plain",
  allowed_origins: "json",
  last_used_at: "plain",
  expires_at: "plain",
  revoked_at: "plain",
  created_at: "plain",
  updated_at: "plain",
});

/** The request logs of an environment. */
export const requestLogs = new Table<RequestLogRecord>("request_logs", {
  id: "plain",
  account_id: "plain",
  method: "plain",
  host: "plain",
  path: "plain",
  normalized_route: "plain",
  query_params: "json",
  status_code: "plain",
  latency_us: "plain",
  api_version: "plain",
  client_ip: "plain",
  user_agent: "plain",
  error_code: "plain",
  error_message: "plain",
  idempotency_key: "plain",
  actor: "json",
  request_body: "plain",
  response_body: "plain",
  body_truncated: "boolean",
  occurred_at: "plain",
  created_at: "plain",
});

/** The events of an environment. */
export const events = new Table<EventRecord>("events", {
  id: "plain",
  account_id: "plain",
  type: "plain",
  resource: "json",
  actor: "json",
  request_id: "plain",
  changes: "json",
  occurred_at: "plain",
  created_at: "plain",
});
