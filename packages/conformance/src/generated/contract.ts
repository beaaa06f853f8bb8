// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
import type { OperationContract, ResponseContract } from "../operation-contract.ts";

/** Every operation of the specification. */
export const operations: readonly OperationContract[] = [
  {
    id: "list-units",
    method: "GET",
    path: "/v1/core/units",
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
    parameters: [
      {
        name: "limit",
        in: "query",
        required: false,
        schema: { type: "integer", minimum: 1, maximum: 1000 },
      },
      {
        name: "cursor",
        in: "query",
        required: false,
        schema: { type: "string", minLength: 1, maxLength: 64 },
      },
      {
        name: "q",
        in: "query",
        required: false,
        schema: { type: "string", minLength: 1, maxLength: 255 },
      },
      {
        name: "type",
        in: "query",
        required: false,
        schema: {
          type: "string",
          enum: ["currency", "quantity", "time", "mass", "volume", "length", "temperature", "area"],
        },
      },
      {
        name: "Augno-Version",
        in: "header",
        required: false,
        schema: { type: "string", minLength: 10, maxLength: 10, pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
      },
    ],
    responses: [
      {
        status: 200,
        schema: "UnitList",
        headers: [
          { name: "Request-Id", required: true, type: "string" },
          { name: "Augno-Version", required: true, type: "string" },
          { name: "RateLimit-Limit", required: true, type: "integer" },
          { name: "RateLimit-Remaining", required: true, type: "integer" },
          { name: "RateLimit-Reset", required: true, type: "integer" },
        ],
      },
      {
        status: 400,
        schema: "ErrorResponse",
        headers: [
          { name: "Request-Id", required: true, type: "string" },
          { name: "Augno-Version", required: true, type: "string" },
          { name: "RateLimit-Limit", required: true, type: "integer" },
          { name: "RateLimit-Remaining", required: true, type: "integer" },
          { name: "RateLimit-Reset", required: true, type: "integer" },
        ],
      },
      {
        status: 401,
        schema: "ErrorResponse",
        headers: [
          { name: "Request-Id", required: true, type: "string" },
          { name: "Augno-Version", required: true, type: "string" },
          { name: "RateLimit-Limit", required: true, type: "integer" },
          { name: "RateLimit-Remaining", required: true, type: "integer" },
          { name: "RateLimit-Reset", required: true, type: "integer" },
          { name: "WWW-Authenticate", required: true, type: "string" },
        ],
      },
      {
        status: 403,
        schema: "ErrorResponse",
        headers: [
          { name: "Request-Id", required: true, type: "string" },
          { name: "Augno-Version", required: true, type: "string" },
          { name: "RateLimit-Limit", required: true, type: "integer" },
          { name: "RateLimit-Remaining", required: true, type: "integer" },
          { name: "RateLimit-Reset", required: true, type: "integer" },
        ],
      },
      {
        status: 429,
        schema: "ErrorResponse",
        headers: [
          { name: "Request-Id", required: true, type: "string" },
          { name: "Augno-Version", required: true, type: "string" },
          { name: "RateLimit-Limit", required: true, type: "integer" },
          { name: "RateLimit-Remaining", required: true, type: "integer" },
          { name: "RateLimit-Reset", required: true, type: "integer" },
          { name: "Retry-After", required: true, type: "integer" },
        ],
      },
      {
        status: 500,
        schema: "ErrorResponse",
        headers: [
          { name: "Request-Id", required: true, type: "string" },
          { name: "Augno-Version", required: true, type: "string" },
          { name: "RateLimit-Limit", required: true, type: "integer" },
          { name: "RateLimit-Remaining", required: true, type: "integer" },
          { name: "RateLimit-Reset", required: true, type: "integer" },
        ],
      },
      {
        status: 503,
        schema: "ErrorResponse",
        headers: [
          { name: "Request-Id", required: true, type: "string" },
          { name: "Augno-Version", required: true, type: "string" },
          { name: "RateLimit-Limit", required: true, type: "integer" },
          { name: "RateLimit-Remaining", required: true, type: "integer" },
          { name: "RateLimit-Reset", required: true, type: "integer" },
          { name: "Retry-After", required: true, type: "integer" },
        ],
      },
      {
        status: 504,
        schema: "ErrorResponse",
        headers: [
          { name: "Request-Id", required: true, type: "string" },
          { name: "Augno-Version", required: true, type: "string" },
          { name: "RateLimit-Limit", required: true, type: "integer" },
          { name: "RateLimit-Remaining", required: true, type: "integer" },
          { name: "RateLimit-Reset", required: true, type: "integer" },
        ],
      },
    ],
  },
];

/** What a request is answered that no operation takes. */
export const unrouted: { errorCodes: readonly string[]; responses: readonly ResponseContract[] } = {
  errorCodes: ["resource_not_found", "method_not_allowed"],
  responses: [
    {
      status: 404,
      schema: "ErrorResponse",
      headers: [
        { name: "Request-Id", required: true, type: "string" },
        { name: "Augno-Version", required: true, type: "string" },
        { name: "RateLimit-Limit", required: true, type: "integer" },
        { name: "RateLimit-Remaining", required: true, type: "integer" },
        { name: "RateLimit-Reset", required: true, type: "integer" },
      ],
    },
    {
      status: 405,
      schema: "ErrorResponse",
      headers: [
        { name: "Request-Id", required: true, type: "string" },
        { name: "Augno-Version", required: true, type: "string" },
        { name: "RateLimit-Limit", required: true, type: "integer" },
        { name: "RateLimit-Remaining", required: true, type: "integer" },
        { name: "RateLimit-Reset", required: true, type: "integer" },
        { name: "Allow", required: true, type: "string" },
      ],
    },
  ],
};
