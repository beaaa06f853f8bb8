// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
import type { KnownUnitType } from "@augno/types";
import type { Operation } from "../operation.ts";

/** Every operation of the specification, by its operationId. */
export const operations = {
  "list-units": {
    id: "list-units",
    method: "GET",
    path: "/v1/core/units",
    resource: "unit",
    eventType: "unit.listed",
    keyTypes: ["secret", "publishable"],
    errorCodes: [
      "parameter_invalid",
      "parameter_unknown",
      "api_version_invalid",
      "invalid_credentials",
      "api_key_expired",
      "api_key_revoked",
      "account_not_activated",
      "rate_limit_exceeded",
      "internal_error",
      "service_unavailable",
      "timeout",
    ],
    status: 200,
    parameters: [
      {
        name: "limit",
        in: "query",
        required: false,
        type: "integer",
        default: 100,
        expected: "a whole number from 1 to 1000",
      },
      {
        name: "cursor",
        in: "query",
        required: false,
        type: "string",
        expected: "text of 1 to 64 characters",
      },
      {
        name: "q",
        in: "query",
        required: false,
        type: "string",
        expected: "text of 1 to 255 characters",
      },
      {
        name: "type",
        in: "query",
        required: false,
        type: "string",
        expected: "one of currency, quantity, time, mass, volume, length, temperature, area",
      },
      {
        name: "Augno-Version",
        in: "header",
        required: false,
        type: "string",
        expected: "text of 10 characters that matches ^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
      },
    ],
  },
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof operations;

/** Each operation's query parameters once they are decoded, defaults applied. */
export interface OperationQueries {
  "list-units": {
    limit: number;
    cursor?: string;
    q?: string;
    type?: KnownUnitType;
  };
}
