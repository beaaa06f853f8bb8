// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
import type {
  ApiKeyId,
  KnownErrorCode,
  KnownHttpMethod,
  RequestId,
  StatusCodeClass,
  Timestamp,
} from "@augno/types";
import type { Operation } from "../../operation.ts";
import { parameters } from "../parameters.ts";

/** The operations of `requestLogs`, by their operationIds. */
export const requestLogsOperations = {
  "list-request-logs": {
    id: "list-request-logs",
    method: "GET",
    path: "/v1/core/request-logs",
    resource: "request_log",
    eventType: "request_log.listed",
    keyTypes: ["secret"],
    roles: ["admin", "read_only"],
    errorCodes: [
      "parameter_invalid", "parameter_unknown", "api_version_invalid", "invalid_credentials",
      "api_key_expired", "api_key_revoked", "insufficient_permissions", "account_not_activated",
      "rate_limit_exceeded", "internal_error", "service_unavailable", "timeout",
    ],
    status: 200,
    parameters: [
      parameters.limit,
      parameters.cursor,
      parameters.q,
      parameters["start-date"],
      parameters["end-date"],
      {
        name: "methods[]",
        in: "query",
        required: false,
        type: "array",
        items: "string",
        expected: "a list of 1 to 7 items, each one of GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS",
      },
      {
        name: "status_codes[]",
        in: "query",
        required: false,
        type: "array",
        items: "integer",
        expected: "a list of 1 to 100 items, each a whole number from 100 to 599",
      },
      {
        name: "status_code_classes[]",
        in: "query",
        required: false,
        type: "array",
        items: "string",
        expected: "a list of 1 to 3 items, each one of 2xx, 4xx, 5xx",
      },
      {
        name: "error_codes[]",
        in: "query",
        required: false,
        type: "array",
        items: "string",
        expected: "a list of 1 to 100 items, each one of parameter_missing, parameter_invalid, parameter_unknown, invalid_format, api_version_invalid, invalid_credentials, api_key_expired, api_key_revoked, insufficient_permissions, account_not_activated, limit_exceeded, resource_not_found, method_not_allowed, resource_exists, resource_conflict, idempotency_in_progress, payload_too_large, unsupported_media_type, validation_failed, idempotency_key_reused, rate_limit_exceeded, internal_error, service_unavailable, timeout",
      },
      {
        name: "routes[]",
        in: "query",
        required: false,
        type: "array",
        items: "string",
        expected: "a list of 1 to 100 items, each text of 1 to 255 characters",
      },
      {
        name: "api_key_ids[]",
        in: "query",
        required: false,
        type: "array",
        items: "string",
        expected: "a list of 1 to 100 items, each an id such as apke_01m6dmbe00hvfr46bqgz9x0f5x",
      },
      parameters["Augno-Version"],
      parameters["Augno-Simulate"],
      parameters["Augno-Simulate-Latency"],
    ],
    body: null,
    sensitive: { request: [], response: [] },
  },
  "retrieve-request-log": {
    id: "retrieve-request-log",
    method: "GET",
    path: "/v1/core/request-logs/{id}",
    resource: "request_log",
    eventType: "request_log.retrieved",
    keyTypes: ["secret"],
    roles: ["admin", "read_only"],
    errorCodes: [
      "parameter_invalid", "parameter_unknown", "api_version_invalid", "invalid_credentials",
      "api_key_expired", "api_key_revoked", "insufficient_permissions", "account_not_activated",
      "resource_not_found", "rate_limit_exceeded", "internal_error", "service_unavailable", "timeout",
    ],
    status: 200,
    parameters: [
      {
        name: "id",
        in: "path",
        required: true,
        type: "string",
        expected: "an id such as rq_01m86e81e0e5v8k2yqz7c4d1nb",
      },
      parameters["Augno-Version"],
      parameters["Augno-Simulate"],
      parameters["Augno-Simulate-Latency"],
    ],
    body: null,
    sensitive: { request: [], response: [] },
  },
} as const satisfies Record<string, Operation>;

/** Each operation's query parameters once they are decoded, defaults applied. */
export interface RequestLogsQueries {
  "list-request-logs": {
    limit: number;
    cursor?: string;
    q?: string;
    start_date?: Timestamp;
    end_date?: Timestamp;
    "methods[]"?: KnownHttpMethod[];
    "status_codes[]"?: number[];
    "status_code_classes[]"?: StatusCodeClass[];
    "error_codes[]"?: KnownErrorCode[];
    "routes[]"?: string[];
    "api_key_ids[]"?: ApiKeyId[];
  };
  "retrieve-request-log": Record<string, never>;
}

/** Each operation's path parameters. */
export interface RequestLogsPaths {
  "list-request-logs": Record<string, never>;
  "retrieve-request-log": {
    id: RequestId;
  };
}

/** Each operation's request body, defaults applied. */
export interface RequestLogsBodies {
  "list-request-logs": undefined;
  "retrieve-request-log": undefined;
}
