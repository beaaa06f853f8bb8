// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
import type { ApiKeyId, CreateApiKeyRequest, KnownApiKeyStatus, RotateApiKeyRequest } from "@augno/types";
import type { Operation, WithDefaults } from "../../operation.ts";
import { parameters } from "../parameters.ts";

/** The operations of `apiKeys`, by their operationIds. */
export const apiKeysOperations = {
  "list-api-keys": {
    id: "list-api-keys",
    method: "GET",
    path: "/v1/auth/api-keys",
    resource: "api_key",
    eventType: "api_key.listed",
    keyTypes: ["secret"],
    roles: ["admin"],
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
      {
        name: "statuses[]",
        in: "query",
        required: false,
        type: "array",
        items: "string",
        expected: "a list of 1 to 3 items, each one of active, expired, revoked",
      },
      parameters["Augno-Version"],
      parameters["Augno-Simulate"],
      parameters["Augno-Simulate-Latency"],
    ],
    body: null,
    sensitive: { request: [], response: [] },
  },
  "create-api-key": {
    id: "create-api-key",
    method: "POST",
    path: "/v1/auth/api-keys",
    resource: "api_key",
    eventType: "api_key.created",
    keyTypes: ["secret"],
    roles: ["admin"],
    errorCodes: [
      "parameter_missing", "parameter_invalid", "parameter_unknown", "invalid_format",
      "api_version_invalid", "invalid_credentials", "api_key_expired", "api_key_revoked",
      "insufficient_permissions", "account_not_activated", "limit_exceeded",
      "idempotency_in_progress", "payload_too_large", "unsupported_media_type", "validation_failed",
      "idempotency_key_reused", "rate_limit_exceeded", "internal_error", "service_unavailable",
      "timeout",
    ],
    status: 201,
    parameters: [
      parameters["Idempotency-Key"],
      parameters["Augno-Version"],
      parameters["Augno-Simulate"],
      parameters["Augno-Simulate-Latency"],
    ],
    body: {
      required: true,
      schemaName: "CreateApiKeyRequest",
      fields: [
        { pointer: "", required: true, expected: "an object" },
        {
          pointer: "/name",
          required: true,
          expected: "text of 1 to 255 characters in one line, without spaces at its ends",
        },
        { pointer: "/type", required: true, expected: "one of secret, publishable" },
        { pointer: "/role", required: true, expected: "one of admin, read_only" },
        {
          pointer: "/expires_at",
          required: false,
          expected: "a moment in UTC such as 2026-05-10T00:00:00Z or null",
        },
        {
          pointer: "/allowed_origins",
          required: false,
          expected: "a list of at most 50 items, each an origin such as https://shop.example.com, without a path",
        },
        {
          pointer: "/allowed_origins/*",
          required: true,
          expected: "an origin such as https://shop.example.com, without a path",
        },
      ],
    },
    sensitive: { request: [], response: ["/secret"] },
  },
  "retrieve-api-key": {
    id: "retrieve-api-key",
    method: "GET",
    path: "/v1/auth/api-keys/{id}",
    resource: "api_key",
    eventType: "api_key.retrieved",
    keyTypes: ["secret"],
    roles: ["admin"],
    errorCodes: [
      "parameter_invalid", "parameter_unknown", "api_version_invalid", "invalid_credentials",
      "api_key_expired", "api_key_revoked", "insufficient_permissions", "account_not_activated",
      "resource_not_found", "rate_limit_exceeded", "internal_error", "service_unavailable", "timeout",
    ],
    status: 200,
    parameters: [
      parameters["api-key-id"],
      parameters["Augno-Version"],
      parameters["Augno-Simulate"],
      parameters["Augno-Simulate-Latency"],
    ],
    body: null,
    sensitive: { request: [], response: [] },
  },
  "revoke-api-key": {
    id: "revoke-api-key",
    method: "DELETE",
    path: "/v1/auth/api-keys/{id}",
    resource: "api_key",
    eventType: "api_key.revoked",
    keyTypes: ["secret"],
    roles: ["admin"],
    errorCodes: [
      "parameter_invalid", "parameter_unknown", "api_version_invalid", "invalid_credentials",
      "api_key_expired", "api_key_revoked", "insufficient_permissions", "account_not_activated",
      "resource_not_found", "rate_limit_exceeded", "internal_error", "service_unavailable", "timeout",
    ],
    status: 200,
    parameters: [
      parameters["api-key-id"],
      parameters["Augno-Version"],
      parameters["Augno-Simulate"],
      parameters["Augno-Simulate-Latency"],
    ],
    body: null,
    sensitive: { request: [], response: [] },
  },
  "rotate-api-key": {
    id: "rotate-api-key",
    method: "POST",
    path: "/v1/auth/api-keys/{id}/actions/rotate",
    resource: "api_key",
    eventType: "api_key.rotated",
    keyTypes: ["secret"],
    roles: ["admin"],
    errorCodes: [
      "parameter_invalid", "parameter_unknown", "invalid_format", "api_version_invalid",
      "invalid_credentials", "api_key_expired", "api_key_revoked", "insufficient_permissions",
      "account_not_activated", "limit_exceeded", "resource_not_found", "resource_conflict",
      "idempotency_in_progress", "payload_too_large", "unsupported_media_type",
      "idempotency_key_reused", "rate_limit_exceeded", "internal_error", "service_unavailable",
      "timeout",
    ],
    status: 201,
    parameters: [
      parameters["api-key-id"],
      parameters["Idempotency-Key"],
      parameters["Augno-Version"],
      parameters["Augno-Simulate"],
      parameters["Augno-Simulate-Latency"],
    ],
    body: {
      required: false,
      schemaName: "RotateApiKeyRequest",
      fields: [
        { pointer: "", required: false, expected: "an object" },
        {
          pointer: "/grace_period_seconds",
          required: false,
          default: 0,
          expected: "one of 0, 3600, 86400, 604800",
        },
      ],
    },
    sensitive: { request: [], response: ["/secret"] },
  },
} as const satisfies Record<string, Operation>;

/** Each operation's query parameters once they are decoded, defaults applied. */
export interface ApiKeysQueries {
  "list-api-keys": {
    limit: number;
    cursor?: string;
    q?: string;
    "statuses[]"?: KnownApiKeyStatus[];
  };
  "create-api-key": Record<string, never>;
  "retrieve-api-key": Record<string, never>;
  "revoke-api-key": Record<string, never>;
  "rotate-api-key": Record<string, never>;
}

/** Each operation's path parameters. */
export interface ApiKeysPaths {
  "list-api-keys": Record<string, never>;
  "create-api-key": Record<string, never>;
  "retrieve-api-key": {
    id: ApiKeyId;
  };
  "revoke-api-key": {
    id: ApiKeyId;
  };
  "rotate-api-key": {
    id: ApiKeyId;
  };
}

/** Each operation's request body, defaults applied. */
export interface ApiKeysBodies {
  "list-api-keys": undefined;
  "create-api-key": CreateApiKeyRequest;
  "retrieve-api-key": undefined;
  "revoke-api-key": undefined;
  "rotate-api-key": WithDefaults<RotateApiKeyRequest, "grace_period_seconds"> | undefined;
}
