// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
import type { ExampleOperation } from "../../testing/example-operation.ts";

/** What the specification shows of the operations of `apiKeys`. */
export const apiKeysExamples: readonly ExampleOperation[] = [
  {
    id: "list-api-keys",
    method: "GET",
    path: "/v1/auth/api-keys",
    status: 200,
    headers: ["Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"],
    examples: {
      "first-page": {
        object: "list",
        page_info: { next_cursor: null, prev_cursor: null, has_next_page: false, has_prev_page: false },
        data: [
          {
            id: "apke_01m6dmbe00hvfr46bqgz9x0f5x",
            object: "api_key",
            name: "Sandbox Secret Key",
            type: "secret",
            environment: "sandbox",
            role: "admin",
            redacted_value: "aug_sk_test_AM4B...WNXD",
            status: "active",
            allowed_origins: [],
            last_used_at: "2026-11-24T09:30:00Z",
            expires_at: null,
            revoked_at: null,
            created_at: "2026-11-02T08:00:00Z",
            updated_at: "2026-11-02T08:00:00Z",
          },
          {
            id: "apke_01m6dmbez8rbmnrhkmgfzxwndw",
            object: "api_key",
            name: "Sandbox Publishable Key",
            type: "publishable",
            environment: "sandbox",
            role: "read_only",
            redacted_value: "aug_pk_test_7Qk2...c9Zt",
            status: "active",
            allowed_origins: ["https://shop.example.com"],
            last_used_at: null,
            expires_at: null,
            revoked_at: null,
            created_at: "2026-11-02T08:00:01Z",
            updated_at: "2026-11-02T08:00:01Z",
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
    id: "create-api-key",
    method: "POST",
    path: "/v1/auth/api-keys",
    status: 201,
    headers: ["Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"],
    examples: {
      erp: {
        object: "created_api_key",
        secret: "aug_sk_test_9hTqThisIsNoKeyItOnlyShowsTheForm3LwE",
        api_key: {
          id: "apke_01m86etbc05j7twenee364amxr",
          object: "api_key",
          name: "ERP import",
          type: "secret",
          environment: "sandbox",
          role: "read_only",
          redacted_value: "aug_sk_test_9hTq...3LwE",
          status: "active",
          allowed_origins: [],
          last_used_at: null,
          expires_at: "2027-11-24T00:00:00Z",
          revoked_at: null,
          created_at: "2026-11-24T09:40:00Z",
          updated_at: "2026-11-24T09:40:00Z",
        },
      },
    },
    errorCodes: [
      "parameter_missing", "parameter_invalid", "parameter_unknown", "invalid_format",
      "api_version_invalid", "invalid_credentials", "api_key_expired", "api_key_revoked",
      "insufficient_permissions", "account_not_activated", "limit_exceeded",
      "idempotency_in_progress", "payload_too_large", "unsupported_media_type", "validation_failed",
      "idempotency_key_reused", "rate_limit_exceeded", "internal_error", "service_unavailable",
      "timeout",
    ],
  },
  {
    id: "retrieve-api-key",
    method: "GET",
    path: "/v1/auth/api-keys/{id}",
    status: 200,
    headers: ["Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"],
    examples: {
      erp: {
        id: "apke_01m86etbc05j7twenee364amxr",
        object: "api_key",
        name: "ERP import",
        type: "secret",
        environment: "sandbox",
        role: "read_only",
        redacted_value: "aug_sk_test_9hTq...3LwE",
        status: "active",
        allowed_origins: [],
        last_used_at: null,
        expires_at: "2027-11-24T00:00:00Z",
        revoked_at: null,
        created_at: "2026-11-24T09:40:00Z",
        updated_at: "2026-11-24T09:40:00Z",
      },
    },
    errorCodes: [
      "parameter_invalid", "parameter_unknown", "api_version_invalid", "invalid_credentials",
      "api_key_expired", "api_key_revoked", "insufficient_permissions", "account_not_activated",
      "resource_not_found", "rate_limit_exceeded", "internal_error", "service_unavailable", "timeout",
    ],
  },
  {
    id: "revoke-api-key",
    method: "DELETE",
    path: "/v1/auth/api-keys/{id}",
    status: 200,
    headers: ["Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"],
    examples: {
      erp: {
        id: "apke_01m86etbc05j7twenee364amxr",
        object: "api_key",
        name: "ERP import",
        type: "secret",
        environment: "sandbox",
        role: "read_only",
        redacted_value: "aug_sk_test_9hTq...3LwE",
        status: "revoked",
        allowed_origins: [],
        last_used_at: null,
        expires_at: "2026-11-24T10:42:00Z",
        revoked_at: "2026-11-24T09:50:00Z",
        created_at: "2026-11-24T09:40:00Z",
        updated_at: "2026-11-24T09:50:00Z",
      },
    },
    errorCodes: [
      "parameter_invalid", "parameter_unknown", "api_version_invalid", "invalid_credentials",
      "api_key_expired", "api_key_revoked", "insufficient_permissions", "account_not_activated",
      "resource_not_found", "rate_limit_exceeded", "internal_error", "service_unavailable", "timeout",
    ],
  },
  {
    id: "rotate-api-key",
    method: "POST",
    path: "/v1/auth/api-keys/{id}/actions/rotate",
    status: 201,
    headers: ["Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"],
    examples: {
      erp: {
        object: "created_api_key",
        secret: "aug_sk_test_Zp4VThisIsNoKeyItOnlyShowsTheFormx8Rb",
        api_key: {
          id: "apke_01m86ey0j03f7460qe2p4n67rd",
          object: "api_key",
          name: "ERP import",
          type: "secret",
          environment: "sandbox",
          role: "read_only",
          redacted_value: "aug_sk_test_Zp4V...x8Rb",
          status: "active",
          allowed_origins: [],
          last_used_at: null,
          expires_at: "2027-11-24T00:00:00Z",
          revoked_at: null,
          created_at: "2026-11-24T09:42:00Z",
          updated_at: "2026-11-24T09:42:00Z",
        },
      },
    },
    errorCodes: [
      "parameter_invalid", "parameter_unknown", "invalid_format", "api_version_invalid",
      "invalid_credentials", "api_key_expired", "api_key_revoked", "insufficient_permissions",
      "account_not_activated", "limit_exceeded", "resource_not_found", "resource_conflict",
      "idempotency_in_progress", "payload_too_large", "unsupported_media_type",
      "idempotency_key_reused", "rate_limit_exceeded", "internal_error", "service_unavailable",
      "timeout",
    ],
  },
];

/** What may be chosen for the operations of `apiKeys`. */
export interface ApiKeysExampleAnswers {
  /** List API keys; "first-page" where nothing is chosen. */
  "list-api-keys"?:
    | "first-page"
    | {
        error:
          | "parameter_invalid" | "parameter_unknown" | "api_version_invalid" | "invalid_credentials"
          | "api_key_expired" | "api_key_revoked" | "insufficient_permissions" | "account_not_activated"
          | "rate_limit_exceeded" | "internal_error" | "service_unavailable" | "timeout";
      }
    | undefined;
  /** Create an API key; "erp" where nothing is chosen. */
  "create-api-key"?:
    | "erp"
    | {
        error:
          | "parameter_missing" | "parameter_invalid" | "parameter_unknown" | "invalid_format"
          | "api_version_invalid" | "invalid_credentials" | "api_key_expired" | "api_key_revoked"
          | "insufficient_permissions" | "account_not_activated" | "limit_exceeded" | "idempotency_in_progress"
          | "payload_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_key_reused"
          | "rate_limit_exceeded" | "internal_error" | "service_unavailable" | "timeout";
      }
    | undefined;
  /** Retrieve an API key; "erp" where nothing is chosen. */
  "retrieve-api-key"?:
    | "erp"
    | {
        error:
          | "parameter_invalid" | "parameter_unknown" | "api_version_invalid" | "invalid_credentials"
          | "api_key_expired" | "api_key_revoked" | "insufficient_permissions" | "account_not_activated"
          | "resource_not_found" | "rate_limit_exceeded" | "internal_error" | "service_unavailable" | "timeout";
      }
    | undefined;
  /** Revoke an API key; "erp" where nothing is chosen. */
  "revoke-api-key"?:
    | "erp"
    | {
        error:
          | "parameter_invalid" | "parameter_unknown" | "api_version_invalid" | "invalid_credentials"
          | "api_key_expired" | "api_key_revoked" | "insufficient_permissions" | "account_not_activated"
          | "resource_not_found" | "rate_limit_exceeded" | "internal_error" | "service_unavailable" | "timeout";
      }
    | undefined;
  /** Rotate an API key; "erp" where nothing is chosen. */
  "rotate-api-key"?:
    | "erp"
    | {
        error:
          | "parameter_invalid" | "parameter_unknown" | "invalid_format" | "api_version_invalid"
          | "invalid_credentials" | "api_key_expired" | "api_key_revoked" | "insufficient_permissions"
          | "account_not_activated" | "limit_exceeded" | "resource_not_found" | "resource_conflict"
          | "idempotency_in_progress" | "payload_too_large" | "unsupported_media_type"
          | "idempotency_key_reused" | "rate_limit_exceeded" | "internal_error" | "service_unavailable"
          | "timeout";
      }
    | undefined;
}
