// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
import type { ExampleOperation } from "../../testing/example-operation.ts";

/** What the specification shows of the operations of `requestLogs`. */
export const requestLogsExamples: readonly ExampleOperation[] = [
  {
    id: "list-request-logs",
    method: "GET",
    path: "/v1/core/request-logs",
    status: 200,
    headers: ["Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"],
    examples: {
      "first-page": {
        object: "list",
        page_info: {
          next_cursor: "rq_01m86e81e0e5v8k2yqz7c4d1nb",
          prev_cursor: null,
          has_next_page: true,
          has_prev_page: false,
        },
        data: [
          {
            id: "rq_01m86e9w10awxe13khjebwmh2k",
            object: "request_log",
            method: "POST",
            host: "api.augno.com",
            path: "/v1/core/units",
            normalized_route: "/v1/core/units",
            query_params: {},
            status_code: 201,
            latency_us: 4210,
            api_version: "2026-11-24",
            environment: "sandbox",
            client_ip: "203.0.113.9",
            user_agent: "augno-client/1.0.0",
            error_code: null,
            error_message: null,
            idempotency_key: "8f0e1c1a-4b0d-4d5e-9a77-2f3c5b6d7e8f",
            actor: {
              object: "actor",
              type: "api_key",
              id: "apke_01m6dmbe00hvfr46bqgz9x0f5x",
              name: "Sandbox Secret Key",
              handle: "aug_sk_test_AM4B...WNXD",
            },
            request_body: null,
            response_body: null,
            body_truncated: false,
            occurred_at: "2026-11-24T09:31:00Z",
            created_at: "2026-11-24T09:31:00.004Z",
          },
          {
            id: "rq_01m86e81e0e5v8k2yqz7c4d1nb",
            object: "request_log",
            method: "GET",
            host: "api.augno.com",
            path: "/v1/core/units",
            normalized_route: "/v1/core/units",
            query_params: { limit: ["1"] },
            status_code: 200,
            latency_us: 2875,
            api_version: "2026-11-24",
            environment: "sandbox",
            client_ip: "203.0.113.9",
            user_agent: "augno-client/1.0.0",
            error_code: null,
            error_message: null,
            idempotency_key: null,
            actor: {
              object: "actor",
              type: "api_key",
              id: "apke_01m6dmbe00hvfr46bqgz9x0f5x",
              name: "Sandbox Secret Key",
              handle: "aug_sk_test_AM4B...WNXD",
            },
            request_body: null,
            response_body: null,
            body_truncated: false,
            occurred_at: "2026-11-24T09:30:00Z",
            created_at: "2026-11-24T09:30:00.003Z",
          },
        ],
      },
    },
    errorCodes: [
      "parameter_invalid", "parameter_unknown", "api_version_invalid", "invalid_credentials",
      "api_key_expired", "api_key_revoked", "insufficient_permissions", "account_not_activated",
      "rate_limit_exceeded", "internal_error", "service_unavailable", "timeout",
    ],
  },
  {
    id: "retrieve-request-log",
    method: "GET",
    path: "/v1/core/request-logs/{id}",
    status: 200,
    headers: ["Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"],
    examples: {
      "created-unit": {
        id: "rq_01m86e9w10awxe13khjebwmh2k",
        object: "request_log",
        method: "POST",
        host: "api.augno.com",
        path: "/v1/core/units",
        normalized_route: "/v1/core/units",
        query_params: {},
        status_code: 201,
        latency_us: 4210,
        api_version: "2026-11-24",
        environment: "sandbox",
        client_ip: "203.0.113.9",
        user_agent: "augno-client/1.0.0",
        error_code: null,
        error_message: null,
        idempotency_key: "8f0e1c1a-4b0d-4d5e-9a77-2f3c5b6d7e8f",
        actor: {
          object: "actor",
          type: "api_key",
          id: "apke_01m6dmbe00hvfr46bqgz9x0f5x",
          name: "Sandbox Secret Key",
          handle: "aug_sk_test_AM4B...WNXD",
        },
        request_body: "{\"name\":\"Steel coil\",\"abbreviation\":\"coil\",\"type\":\"mass\",\"ratio_numerator\":\"12500000\"}",
        response_body: "{\"id\":\"unit_01m86e9w10f8q0k36nhr9x2q8m\",\"object\":\"unit\",\"name\":\"Steel coil\",\"abbreviation\":\"coil\",\"type\":\"mass\",\"ratio_numerator\":\"12500000.000000000000000000000000000000\",\"ratio_denominator\":\"1.000000000000000000000000000000\",\"offset_numerator\":\"0.000000000000000000000000000000\",\"offset_denominator\":\"1.000000000000000000000000000000\",\"is_base_unit\":false,\"is_internal\":true,\"created_at\":\"2026-11-24T09:31:00Z\",\"updated_at\":\"2026-11-24T09:31:00Z\"}",
        body_truncated: false,
        occurred_at: "2026-11-24T09:31:00Z",
        created_at: "2026-11-24T09:31:00.004Z",
      },
    },
    errorCodes: [
      "parameter_invalid", "parameter_unknown", "api_version_invalid", "invalid_credentials",
      "api_key_expired", "api_key_revoked", "insufficient_permissions", "account_not_activated",
      "resource_not_found", "rate_limit_exceeded", "internal_error", "service_unavailable", "timeout",
    ],
  },
];

/** What may be chosen for the operations of `requestLogs`. */
export interface RequestLogsExampleAnswers {
  /** List request logs; "first-page" where nothing is chosen. */
  "list-request-logs"?:
    | "first-page"
    | {
        error:
          | "parameter_invalid" | "parameter_unknown" | "api_version_invalid" | "invalid_credentials"
          | "api_key_expired" | "api_key_revoked" | "insufficient_permissions" | "account_not_activated"
          | "rate_limit_exceeded" | "internal_error" | "service_unavailable" | "timeout";
      }
    | undefined;
  /** Retrieve a request log; "created-unit" where nothing is chosen. */
  "retrieve-request-log"?:
    | "created-unit"
    | {
        error:
          | "parameter_invalid" | "parameter_unknown" | "api_version_invalid" | "invalid_credentials"
          | "api_key_expired" | "api_key_revoked" | "insufficient_permissions" | "account_not_activated"
          | "resource_not_found" | "rate_limit_exceeded" | "internal_error" | "service_unavailable" | "timeout";
      }
    | undefined;
}
