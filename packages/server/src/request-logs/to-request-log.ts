import type { RequestLog } from "@augno/types";
import type { Environment } from "../keys/key-format.ts";
import type { RequestLogRecord, RequestLogSummary } from "../storage/records.ts";

/** What a list shows of the bodies. */
const NO_BODIES = { request_body: null, response_body: null, body_truncated: false };

/**
 * Writes a request log as the API answers it.
 *
 * @param log With the bodies to be shown, or without any.
 * @param environment That of the store which holds it.
 */
export function toRequestLog(log: RequestLogSummary | RequestLogRecord, environment: Environment): RequestLog {
  const { request_body, response_body, body_truncated } = { ...NO_BODIES, ...log };
  return {
    id: log.id,
    object: "request_log",
    method: log.method,
    host: log.host,
    path: log.path,
    normalized_route: log.normalized_route,
    query_params: toQueryParams(log),
    status_code: log.status_code,
    latency_us: log.latency_us,
    api_version: log.api_version,
    environment,
    client_ip: log.client_ip,
    user_agent: log.user_agent,
    error_code: log.error_code,
    error_message: log.error_message,
    idempotency_key: log.idempotency_key,
    actor: log.actor,
    request_body,
    response_body,
    body_truncated,
    occurred_at: log.occurred_at,
    created_at: log.created_at,
  };
}

/** The values of records may not be changed, those of answers may: they are copied. */
function toQueryParams({ query_params }: RequestLogSummary): RequestLog["query_params"] {
  return Object.fromEntries(Object.entries(query_params).map(([name, values]) => [name, [...values]]));
}
