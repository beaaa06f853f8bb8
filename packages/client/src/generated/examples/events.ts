// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
import type { ExampleOperation } from "../../testing/example-operation.ts";

/** What the specification shows of the operations of `events`. */
export const eventsExamples: readonly ExampleOperation[] = [
  {
    id: "list-events",
    method: "GET",
    path: "/v1/core/events",
    status: 200,
    headers: ["Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"],
    examples: {
      "first-page": {
        object: "list",
        page_info: {
          next_cursor: "evt_01m86e81e0yrbzm86rd5bqsgpn",
          prev_cursor: null,
          has_next_page: true,
          has_prev_page: false,
        },
        data: [
          {
            id: "evt_01m86e9w10yjnzm1yrta6x0zxd",
            object: "event",
            type: "unit.created",
            environment: "sandbox",
            resource: { type: "unit", id: "unit_01m86e9w10f8q0k36nhr9x2q8m" },
            actor: {
              object: "actor",
              type: "api_key",
              id: "apke_01m6dmbe00hvfr46bqgz9x0f5x",
              name: "Sandbox Secret Key",
              handle: "aug_sk_test_AM4B...WNXD",
            },
            request_id: "rq_01m86e9w10awxe13khjebwmh2k",
            changes: [
              { field: "name", old_value: null, new_value: "Steel coil" },
              { field: "abbreviation", old_value: null, new_value: "coil" },
              { field: "type", old_value: null, new_value: "mass" },
              {
                field: "ratio_numerator",
                old_value: null,
                new_value: "12500000.000000000000000000000000000000",
              },
              {
                field: "ratio_denominator",
                old_value: null,
                new_value: "1.000000000000000000000000000000",
              },
              {
                field: "offset_numerator",
                old_value: null,
                new_value: "0.000000000000000000000000000000",
              },
              {
                field: "offset_denominator",
                old_value: null,
                new_value: "1.000000000000000000000000000000",
              },
            ],
            occurred_at: "2026-11-24T09:31:00Z",
            created_at: "2026-11-24T09:31:00.004Z",
          },
          {
            id: "evt_01m86e81e0yrbzm86rd5bqsgpn",
            object: "event",
            type: "unit.listed",
            environment: "sandbox",
            resource: null,
            actor: {
              object: "actor",
              type: "api_key",
              id: "apke_01m6dmbe00hvfr46bqgz9x0f5x",
              name: "Sandbox Secret Key",
              handle: "aug_sk_test_AM4B...WNXD",
            },
            request_id: "rq_01m86e81e0e5v8k2yqz7c4d1nb",
            changes: [],
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
    id: "retrieve-event",
    method: "GET",
    path: "/v1/core/events/{id}",
    status: 200,
    headers: ["Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"],
    examples: {
      "created-unit": {
        id: "evt_01m86e9w10yjnzm1yrta6x0zxd",
        object: "event",
        type: "unit.created",
        environment: "sandbox",
        resource: { type: "unit", id: "unit_01m86e9w10f8q0k36nhr9x2q8m" },
        actor: {
          object: "actor",
          type: "api_key",
          id: "apke_01m6dmbe00hvfr46bqgz9x0f5x",
          name: "Sandbox Secret Key",
          handle: "aug_sk_test_AM4B...WNXD",
        },
        request_id: "rq_01m86e9w10awxe13khjebwmh2k",
        changes: [
          { field: "name", old_value: null, new_value: "Steel coil" },
          { field: "abbreviation", old_value: null, new_value: "coil" },
          { field: "type", old_value: null, new_value: "mass" },
          {
            field: "ratio_numerator",
            old_value: null,
            new_value: "12500000.000000000000000000000000000000",
          },
          {
            field: "ratio_denominator",
            old_value: null,
            new_value: "1.000000000000000000000000000000",
          },
          {
            field: "offset_numerator",
            old_value: null,
            new_value: "0.000000000000000000000000000000",
          },
          {
            field: "offset_denominator",
            old_value: null,
            new_value: "1.000000000000000000000000000000",
          },
        ],
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

/** What may be chosen for the operations of `events`. */
export interface EventsExampleAnswers {
  /** List events; "first-page" where nothing is chosen. */
  "list-events"?:
    | "first-page"
    | {
        error:
          | "parameter_invalid" | "parameter_unknown" | "api_version_invalid" | "invalid_credentials"
          | "api_key_expired" | "api_key_revoked" | "insufficient_permissions" | "account_not_activated"
          | "rate_limit_exceeded" | "internal_error" | "service_unavailable" | "timeout";
      }
    | undefined;
  /** Retrieve an event; "created-unit" where nothing is chosen. */
  "retrieve-event"?:
    | "created-unit"
    | {
        error:
          | "parameter_invalid" | "parameter_unknown" | "api_version_invalid" | "invalid_credentials"
          | "api_key_expired" | "api_key_revoked" | "insufficient_permissions" | "account_not_activated"
          | "resource_not_found" | "rate_limit_exceeded" | "internal_error" | "service_unavailable" | "timeout";
      }
    | undefined;
}
