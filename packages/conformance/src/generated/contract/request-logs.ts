// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
import type { OperationContract } from "../../operation-contract.ts";
import { parameters } from "../parameters.ts";
import { responses } from "../responses.ts";
import { schemas } from "../schemas.ts";

/** The operations of `requestLogs`. */
export const requestLogsOperations: readonly OperationContract[] = [
  {
    id: "list-request-logs",
    method: "GET",
    path: "/v1/core/request-logs",
    keyTypes: ["secret"],
    roles: ["admin", "read_only"],
    errorCodes: [
      "parameter_invalid", "parameter_unknown", "api_version_invalid", "invalid_credentials",
      "api_key_expired", "api_key_revoked", "insufficient_permissions", "account_not_activated",
      "rate_limit_exceeded", "internal_error", "service_unavailable", "timeout",
    ],
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
        schema: { type: "array", minItems: 1, maxItems: 7, items: schemas.KnownHttpMethod },
        example: ["POST", "PATCH"],
      },
      {
        name: "status_codes[]",
        in: "query",
        required: false,
        schema: {
          type: "array",
          minItems: 1,
          maxItems: 100,
          items: { type: "integer", minimum: 100, maximum: 599, format: "int32" },
        },
        example: [409, 422],
      },
      {
        name: "status_code_classes[]",
        in: "query",
        required: false,
        schema: { type: "array", minItems: 1, maxItems: 3, items: schemas.StatusCodeClass },
        example: ["4xx", "5xx"],
      },
      {
        name: "error_codes[]",
        in: "query",
        required: false,
        schema: { type: "array", minItems: 1, maxItems: 100, items: schemas.KnownErrorCode },
        example: ["resource_exists"],
      },
      {
        name: "routes[]",
        in: "query",
        required: false,
        schema: {
          type: "array",
          minItems: 1,
          maxItems: 100,
          items: { type: "string", minLength: 1, maxLength: 255 },
        },
        example: ["/v1/core/units"],
      },
      {
        name: "api_key_ids[]",
        in: "query",
        required: false,
        schema: { type: "array", minItems: 1, maxItems: 100, items: schemas.ApiKeyId },
        example: ["apke_01m6dmbe00hvfr46bqgz9x0f5x", "apke_01m6dmbez8rbmnrhkmgfzxwndw"],
      },
      parameters["Augno-Version"],
      parameters["Augno-Simulate"],
      parameters["Augno-Simulate-Latency"],
    ],
    body: null,
    responses: {
      200: {
        schema: "RequestLogList",
        headers: ["Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"],
      },
      400: responses.BadRequest,
      401: responses.Unauthorized,
      403: responses.Forbidden,
      429: responses.TooManyRequests,
      500: responses.InternalError,
      503: responses.ServiceUnavailable,
      504: responses.GatewayTimeout,
    },
  },
  {
    id: "retrieve-request-log",
    method: "GET",
    path: "/v1/core/request-logs/{id}",
    keyTypes: ["secret"],
    roles: ["admin", "read_only"],
    errorCodes: [
      "parameter_invalid", "parameter_unknown", "api_version_invalid", "invalid_credentials",
      "api_key_expired", "api_key_revoked", "insufficient_permissions", "account_not_activated",
      "resource_not_found", "rate_limit_exceeded", "internal_error", "service_unavailable", "timeout",
    ],
    parameters: [
      {
        name: "id",
        in: "path",
        required: true,
        schema: schemas.RequestId,
        example: "rq_01m86e9w10awxe13khjebwmh2k",
      },
      parameters["Augno-Version"],
      parameters["Augno-Simulate"],
      parameters["Augno-Simulate-Latency"],
    ],
    body: null,
    responses: {
      200: {
        schema: "RequestLog",
        headers: ["Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"],
      },
      400: responses.BadRequest,
      401: responses.Unauthorized,
      403: responses.Forbidden,
      404: responses.NotFound,
      429: responses.TooManyRequests,
      500: responses.InternalError,
      503: responses.ServiceUnavailable,
      504: responses.GatewayTimeout,
    },
  },
];
