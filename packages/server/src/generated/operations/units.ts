// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
import type {
  ConvertUnitRequest,
  CreateUnitRequest,
  KnownUnitType,
  UnitId,
  UpdateUnitRequest,
} from "@augno/types";
import type { Operation, WithDefaults } from "../../operation.ts";
import { parameters } from "../parameters.ts";

/** The operations of `units`, by their operationIds. */
export const unitsOperations = {
  "list-units": {
    id: "list-units",
    method: "GET",
    path: "/v1/core/units",
    resource: "unit",
    eventType: "unit.listed",
    keyTypes: ["secret", "publishable"],
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
      {
        name: "type",
        in: "query",
        required: false,
        type: "string",
        expected: "one of currency, quantity, time, mass, volume, length, temperature, area",
      },
      parameters["Augno-Version"],
      parameters["Augno-Simulate"],
      parameters["Augno-Simulate-Latency"],
    ],
    body: null,
    sensitive: { request: [], response: [] },
  },
  "create-unit": {
    id: "create-unit",
    method: "POST",
    path: "/v1/core/units",
    resource: "unit",
    eventType: "unit.created",
    keyTypes: ["secret"],
    roles: ["admin"],
    errorCodes: [
      "parameter_missing", "parameter_invalid", "parameter_unknown", "invalid_format",
      "api_version_invalid", "invalid_credentials", "api_key_expired", "api_key_revoked",
      "insufficient_permissions", "account_not_activated", "resource_exists",
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
      schemaName: "CreateUnitRequest",
      fields: [
        { pointer: "", required: true, expected: "an object" },
        {
          pointer: "/name",
          required: true,
          expected: "text of 1 to 255 characters in one line, without spaces at its ends",
        },
        {
          pointer: "/abbreviation",
          required: true,
          expected: "text of 1 to 32 characters in one line, without spaces at its ends",
        },
        {
          pointer: "/type",
          required: true,
          expected: "one of currency, quantity, time, mass, volume, length, temperature, area",
        },
        {
          pointer: "/ratio_numerator",
          required: true,
          expected: "a decimal number as a string, with at most 30 digits before and after the point, such as \"2.5\"",
        },
        {
          pointer: "/ratio_denominator",
          required: false,
          default: "1",
          expected: "a decimal number as a string, with at most 30 digits before and after the point, such as \"2.5\"",
        },
        {
          pointer: "/offset_numerator",
          required: false,
          default: "0",
          expected: "a decimal number as a string, with at most 30 digits before and after the point, such as \"2.5\"",
        },
        {
          pointer: "/offset_denominator",
          required: false,
          default: "1",
          expected: "a decimal number as a string, with at most 30 digits before and after the point, such as \"2.5\"",
        },
      ],
    },
    sensitive: { request: [], response: [] },
  },
  "retrieve-unit": {
    id: "retrieve-unit",
    method: "GET",
    path: "/v1/core/units/{id}",
    resource: "unit",
    eventType: "unit.retrieved",
    keyTypes: ["secret", "publishable"],
    roles: ["admin", "read_only"],
    errorCodes: [
      "parameter_invalid", "parameter_unknown", "api_version_invalid", "invalid_credentials",
      "api_key_expired", "api_key_revoked", "insufficient_permissions", "account_not_activated",
      "resource_not_found", "rate_limit_exceeded", "internal_error", "service_unavailable", "timeout",
    ],
    status: 200,
    parameters: [
      parameters["unit-id"],
      parameters["Augno-Version"],
      parameters["Augno-Simulate"],
      parameters["Augno-Simulate-Latency"],
    ],
    body: null,
    sensitive: { request: [], response: [] },
  },
  "update-unit": {
    id: "update-unit",
    method: "PATCH",
    path: "/v1/core/units/{id}",
    resource: "unit",
    eventType: "unit.updated",
    keyTypes: ["secret"],
    roles: ["admin"],
    errorCodes: [
      "parameter_invalid", "parameter_unknown", "invalid_format", "api_version_invalid",
      "invalid_credentials", "api_key_expired", "api_key_revoked", "insufficient_permissions",
      "account_not_activated", "resource_not_found", "resource_exists", "idempotency_in_progress",
      "payload_too_large", "unsupported_media_type", "validation_failed", "idempotency_key_reused",
      "rate_limit_exceeded", "internal_error", "service_unavailable", "timeout",
    ],
    status: 200,
    parameters: [
      parameters["unit-id"],
      parameters["Idempotency-Key"],
      parameters["Augno-Version"],
      parameters["Augno-Simulate"],
      parameters["Augno-Simulate-Latency"],
    ],
    body: {
      required: true,
      schemaName: "UpdateUnitRequest",
      fields: [
        { pointer: "", required: true, expected: "an object" },
        {
          pointer: "/name",
          required: false,
          expected: "text of 1 to 255 characters in one line, without spaces at its ends",
        },
        {
          pointer: "/abbreviation",
          required: false,
          expected: "text of 1 to 32 characters in one line, without spaces at its ends",
        },
        {
          pointer: "/ratio_numerator",
          required: false,
          expected: "a decimal number as a string, with at most 30 digits before and after the point, such as \"2.5\"",
        },
        {
          pointer: "/ratio_denominator",
          required: false,
          expected: "a decimal number as a string, with at most 30 digits before and after the point, such as \"2.5\"",
        },
        {
          pointer: "/offset_numerator",
          required: false,
          expected: "a decimal number as a string, with at most 30 digits before and after the point, such as \"2.5\"",
        },
        {
          pointer: "/offset_denominator",
          required: false,
          expected: "a decimal number as a string, with at most 30 digits before and after the point, such as \"2.5\"",
        },
      ],
    },
    sensitive: { request: [], response: [] },
  },
  "delete-unit": {
    id: "delete-unit",
    method: "DELETE",
    path: "/v1/core/units/{id}",
    resource: "unit",
    eventType: "unit.deleted",
    keyTypes: ["secret"],
    roles: ["admin"],
    errorCodes: [
      "parameter_invalid", "parameter_unknown", "api_version_invalid", "invalid_credentials",
      "api_key_expired", "api_key_revoked", "insufficient_permissions", "account_not_activated",
      "resource_not_found", "rate_limit_exceeded", "internal_error", "service_unavailable", "timeout",
    ],
    status: 204,
    parameters: [
      parameters["unit-id"],
      parameters["Augno-Version"],
      parameters["Augno-Simulate"],
      parameters["Augno-Simulate-Latency"],
    ],
    body: null,
    sensitive: { request: [], response: [] },
  },
  "convert-unit": {
    id: "convert-unit",
    method: "POST",
    path: "/v1/core/units/{id}/actions/convert",
    resource: "unit",
    eventType: "unit.converted",
    keyTypes: ["secret", "publishable"],
    roles: ["admin", "read_only"],
    errorCodes: [
      "parameter_missing", "parameter_invalid", "parameter_unknown", "invalid_format",
      "api_version_invalid", "invalid_credentials", "api_key_expired", "api_key_revoked",
      "insufficient_permissions", "account_not_activated", "resource_not_found",
      "idempotency_in_progress", "payload_too_large", "unsupported_media_type", "validation_failed",
      "idempotency_key_reused", "rate_limit_exceeded", "internal_error", "service_unavailable",
      "timeout",
    ],
    status: 200,
    parameters: [
      parameters["unit-id"],
      parameters["Idempotency-Key"],
      parameters["Augno-Version"],
      parameters["Augno-Simulate"],
      parameters["Augno-Simulate-Latency"],
    ],
    body: {
      required: true,
      schemaName: "ConvertUnitRequest",
      fields: [
        { pointer: "", required: true, expected: "an object" },
        {
          pointer: "/value",
          required: true,
          expected: "a decimal number as a string, with at most 30 digits before and after the point, such as \"2.5\"",
        },
        {
          pointer: "/to_unit_id",
          required: true,
          expected: "an id such as unit_01jm4r6700f8nwq3v5hx2d9ktp",
        },
        { pointer: "/scale", required: false, default: 30, expected: "a whole number from 0 to 30" },
      ],
    },
    sensitive: { request: [], response: [] },
  },
} as const satisfies Record<string, Operation>;

/** Each operation's query parameters once they are decoded, defaults applied. */
export interface UnitsQueries {
  "list-units": {
    limit: number;
    cursor?: string;
    q?: string;
    type?: KnownUnitType;
  };
  "create-unit": Record<string, never>;
  "retrieve-unit": Record<string, never>;
  "update-unit": Record<string, never>;
  "delete-unit": Record<string, never>;
  "convert-unit": Record<string, never>;
}

/** Each operation's path parameters. */
export interface UnitsPaths {
  "list-units": Record<string, never>;
  "create-unit": Record<string, never>;
  "retrieve-unit": {
    id: UnitId;
  };
  "update-unit": {
    id: UnitId;
  };
  "delete-unit": {
    id: UnitId;
  };
  "convert-unit": {
    id: UnitId;
  };
}

/** Each operation's request body, defaults applied. */
export interface UnitsBodies {
  "list-units": undefined;
  "create-unit": WithDefaults<CreateUnitRequest, "ratio_denominator" | "offset_numerator" | "offset_denominator">;
  "retrieve-unit": undefined;
  "update-unit": UpdateUnitRequest;
  "delete-unit": undefined;
  "convert-unit": WithDefaults<ConvertUnitRequest, "scale">;
}
