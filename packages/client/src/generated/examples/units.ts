// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
import type { ExampleOperation } from "../../testing/example-operation.ts";

/** What the specification shows of the operations of `units`. */
export const unitsExamples: readonly ExampleOperation[] = [
  {
    id: "list-units",
    method: "GET",
    path: "/v1/core/units",
    status: 200,
    headers: ["Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"],
    examples: {
      "first-page": {
        object: "list",
        page_info: {
          next_cursor: "unit_01jm4r6700f8nwq3v5hx2d9ktp",
          prev_cursor: null,
          has_next_page: true,
          has_prev_page: false,
        },
        data: [
          {
            id: "unit_01jm4r6700f8nwq3v5hx2d9ktp",
            object: "unit",
            name: "Kilogram",
            abbreviation: "kg",
            type: "mass",
            ratio_numerator: "1000.000000000000000000000000000000",
            ratio_denominator: "1.000000000000000000000000000000",
            offset_numerator: "0.000000000000000000000000000000",
            offset_denominator: "1.000000000000000000000000000000",
            is_base_unit: false,
            is_internal: false,
            created_at: "2026-05-10T00:00:00Z",
            updated_at: "2026-05-10T00:23:00Z",
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
    id: "create-unit",
    method: "POST",
    path: "/v1/core/units",
    status: 201,
    headers: ["Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"],
    examples: {
      coil: {
        id: "unit_01m86e9w10f8q0k36nhr9x2q8m",
        object: "unit",
        name: "Steel coil",
        abbreviation: "coil",
        type: "mass",
        ratio_numerator: "12500000.000000000000000000000000000000",
        ratio_denominator: "1.000000000000000000000000000000",
        offset_numerator: "0.000000000000000000000000000000",
        offset_denominator: "1.000000000000000000000000000000",
        is_base_unit: false,
        is_internal: true,
        created_at: "2026-11-24T09:31:00Z",
        updated_at: "2026-11-24T09:31:00Z",
      },
    },
    errorCodes: [
      "parameter_missing", "parameter_invalid", "parameter_unknown", "invalid_format",
      "api_version_invalid", "invalid_credentials", "api_key_expired", "api_key_revoked",
      "insufficient_permissions", "account_not_activated", "resource_exists",
      "idempotency_in_progress", "payload_too_large", "unsupported_media_type", "validation_failed",
      "idempotency_key_reused", "rate_limit_exceeded", "internal_error", "service_unavailable",
      "timeout",
    ],
  },
  {
    id: "retrieve-unit",
    method: "GET",
    path: "/v1/core/units/{id}",
    status: 200,
    headers: ["Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"],
    examples: {
      coil: {
        id: "unit_01m86e9w10f8q0k36nhr9x2q8m",
        object: "unit",
        name: "Steel coil",
        abbreviation: "coil",
        type: "mass",
        ratio_numerator: "12500000.000000000000000000000000000000",
        ratio_denominator: "1.000000000000000000000000000000",
        offset_numerator: "0.000000000000000000000000000000",
        offset_denominator: "1.000000000000000000000000000000",
        is_base_unit: false,
        is_internal: true,
        created_at: "2026-11-24T09:31:00Z",
        updated_at: "2026-11-24T09:31:00Z",
      },
    },
    errorCodes: [
      "parameter_invalid", "parameter_unknown", "api_version_invalid", "invalid_credentials",
      "api_key_expired", "api_key_revoked", "insufficient_permissions", "account_not_activated",
      "resource_not_found", "rate_limit_exceeded", "internal_error", "service_unavailable", "timeout",
    ],
  },
  {
    id: "update-unit",
    method: "PATCH",
    path: "/v1/core/units/{id}",
    status: 200,
    headers: ["Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"],
    examples: {
      coil: {
        id: "unit_01m86e9w10f8q0k36nhr9x2q8m",
        object: "unit",
        name: "Steel coil",
        abbreviation: "coil",
        type: "mass",
        ratio_numerator: "12480000.000000000000000000000000000000",
        ratio_denominator: "1.000000000000000000000000000000",
        offset_numerator: "0.000000000000000000000000000000",
        offset_denominator: "1.000000000000000000000000000000",
        is_base_unit: false,
        is_internal: true,
        created_at: "2026-11-24T09:31:00Z",
        updated_at: "2026-11-24T09:36:00Z",
      },
    },
    errorCodes: [
      "parameter_invalid", "parameter_unknown", "invalid_format", "api_version_invalid",
      "invalid_credentials", "api_key_expired", "api_key_revoked", "insufficient_permissions",
      "account_not_activated", "resource_not_found", "resource_exists", "idempotency_in_progress",
      "payload_too_large", "unsupported_media_type", "validation_failed", "idempotency_key_reused",
      "rate_limit_exceeded", "internal_error", "service_unavailable", "timeout",
    ],
  },
  {
    id: "delete-unit",
    method: "DELETE",
    path: "/v1/core/units/{id}",
    status: 204,
    headers: ["Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"],
    examples: {},
    errorCodes: [
      "parameter_invalid", "parameter_unknown", "api_version_invalid", "invalid_credentials",
      "api_key_expired", "api_key_revoked", "insufficient_permissions", "account_not_activated",
      "resource_not_found", "rate_limit_exceeded", "internal_error", "service_unavailable", "timeout",
    ],
  },
  {
    id: "convert-unit",
    method: "POST",
    path: "/v1/core/units/{id}/actions/convert",
    status: 200,
    headers: ["Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"],
    examples: {
      rounded: {
        object: "unit_conversion",
        value: "2.500000000000000000000000000000",
        from_unit_id: "unit_01jm4r6700f8nwq3v5hx2d9ktp",
        to_unit_id: "unit_01jm4r6700h3zgyp9mbjvmq359",
        result: "5.5116",
        is_exact: false,
      },
      exact: {
        object: "unit_conversion",
        value: "2.500000000000000000000000000000",
        from_unit_id: "unit_01jm4r6700f8nwq3v5hx2d9ktp",
        to_unit_id: "unit_01jm4r6700fczbxxj4mspcqady",
        result: "2500.000000000000000000000000000000",
        is_exact: true,
      },
    },
    errorCodes: [
      "parameter_missing", "parameter_invalid", "parameter_unknown", "invalid_format",
      "api_version_invalid", "invalid_credentials", "api_key_expired", "api_key_revoked",
      "insufficient_permissions", "account_not_activated", "resource_not_found",
      "idempotency_in_progress", "payload_too_large", "unsupported_media_type", "validation_failed",
      "idempotency_key_reused", "rate_limit_exceeded", "internal_error", "service_unavailable",
      "timeout",
    ],
  },
];

/** What may be chosen for the operations of `units`. */
export interface UnitsExampleAnswers {
  /** List units; "first-page" where nothing is chosen. */
  "list-units"?:
    | "first-page"
    | {
        error:
          | "parameter_invalid" | "parameter_unknown" | "api_version_invalid" | "invalid_credentials"
          | "api_key_expired" | "api_key_revoked" | "insufficient_permissions" | "account_not_activated"
          | "rate_limit_exceeded" | "internal_error" | "service_unavailable" | "timeout";
      }
    | undefined;
  /** Create a unit; "coil" where nothing is chosen. */
  "create-unit"?:
    | "coil"
    | {
        error:
          | "parameter_missing" | "parameter_invalid" | "parameter_unknown" | "invalid_format"
          | "api_version_invalid" | "invalid_credentials" | "api_key_expired" | "api_key_revoked"
          | "insufficient_permissions" | "account_not_activated" | "resource_exists" | "idempotency_in_progress"
          | "payload_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_key_reused"
          | "rate_limit_exceeded" | "internal_error" | "service_unavailable" | "timeout";
      }
    | undefined;
  /** Retrieve a unit; "coil" where nothing is chosen. */
  "retrieve-unit"?:
    | "coil"
    | {
        error:
          | "parameter_invalid" | "parameter_unknown" | "api_version_invalid" | "invalid_credentials"
          | "api_key_expired" | "api_key_revoked" | "insufficient_permissions" | "account_not_activated"
          | "resource_not_found" | "rate_limit_exceeded" | "internal_error" | "service_unavailable" | "timeout";
      }
    | undefined;
  /** Update a unit; "coil" where nothing is chosen. */
  "update-unit"?:
    | "coil"
    | {
        error:
          | "parameter_invalid" | "parameter_unknown" | "invalid_format" | "api_version_invalid"
          | "invalid_credentials" | "api_key_expired" | "api_key_revoked" | "insufficient_permissions"
          | "account_not_activated" | "resource_not_found" | "resource_exists" | "idempotency_in_progress"
          | "payload_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_key_reused"
          | "rate_limit_exceeded" | "internal_error" | "service_unavailable" | "timeout";
      }
    | undefined;
  /** Delete a unit; success without a body where nothing is chosen. */
  "delete-unit"?:
    | {
        error:
          | "parameter_invalid" | "parameter_unknown" | "api_version_invalid" | "invalid_credentials"
          | "api_key_expired" | "api_key_revoked" | "insufficient_permissions" | "account_not_activated"
          | "resource_not_found" | "rate_limit_exceeded" | "internal_error" | "service_unavailable" | "timeout";
      }
    | undefined;
  /** Convert a value; "rounded" where nothing is chosen. */
  "convert-unit"?:
    | "rounded"
    | "exact"
    | {
        error:
          | "parameter_missing" | "parameter_invalid" | "parameter_unknown" | "invalid_format"
          | "api_version_invalid" | "invalid_credentials" | "api_key_expired" | "api_key_revoked"
          | "insufficient_permissions" | "account_not_activated" | "resource_not_found"
          | "idempotency_in_progress" | "payload_too_large" | "unsupported_media_type" | "validation_failed"
          | "idempotency_key_reused" | "rate_limit_exceeded" | "internal_error" | "service_unavailable"
          | "timeout";
      }
    | undefined;
}
