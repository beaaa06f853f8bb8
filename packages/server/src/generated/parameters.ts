// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
import type { Parameter } from "../operation.ts";

/** The parameters that several operations take, by the names of their components. */
export const parameters = {
  limit: {
    name: "limit",
    in: "query",
    required: false,
    type: "integer",
    default: 100,
    expected: "a whole number from 1 to 1000",
  },
  cursor: {
    name: "cursor",
    in: "query",
    required: false,
    type: "string",
    expected: "text of 1 to 64 characters",
  },
  q: {
    name: "q",
    in: "query",
    required: false,
    type: "string",
    expected: "text of 1 to 255 characters",
  },
  "Augno-Version": {
    name: "Augno-Version",
    in: "header",
    required: false,
    type: "string",
    expected: "a date such as 2026-11-24",
  },
  "Augno-Simulate": {
    name: "Augno-Simulate",
    in: "header",
    required: false,
    type: "string",
    expected: "one of parameter_missing, parameter_invalid, parameter_unknown, invalid_format, api_version_invalid, invalid_credentials, api_key_expired, api_key_revoked, insufficient_permissions, account_not_activated, limit_exceeded, resource_not_found, method_not_allowed, resource_exists, resource_conflict, idempotency_in_progress, payload_too_large, unsupported_media_type, validation_failed, idempotency_key_reused, rate_limit_exceeded, internal_error, service_unavailable, timeout",
  },
  "Augno-Simulate-Latency": {
    name: "Augno-Simulate-Latency",
    in: "header",
    required: false,
    type: "integer",
    expected: "a whole number from 0 to 10000",
  },
  "Idempotency-Key": {
    name: "Idempotency-Key",
    in: "header",
    required: false,
    type: "string",
    expected: "text of 1 to 255 characters",
  },
  "unit-id": {
    name: "id",
    in: "path",
    required: true,
    type: "string",
    expected: "an id such as unit_01jm4r6700f8nwq3v5hx2d9ktp",
  },
  "start-date": {
    name: "start_date",
    in: "query",
    required: false,
    type: "string",
    expected: "a moment in UTC such as 2026-05-10T00:00:00Z",
  },
  "end-date": {
    name: "end_date",
    in: "query",
    required: false,
    type: "string",
    expected: "a moment in UTC such as 2026-05-10T00:00:00Z",
  },
  "api-key-id": {
    name: "id",
    in: "path",
    required: true,
    type: "string",
    expected: "an id such as apke_01m6dmbe00hvfr46bqgz9x0f5x",
  },
} as const satisfies Record<string, Parameter>;
