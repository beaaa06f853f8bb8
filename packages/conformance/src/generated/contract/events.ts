// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
import type { OperationContract } from "../../operation-contract.ts";
import { parameters } from "../parameters.ts";
import { responses } from "../responses.ts";
import { schemas } from "../schemas.ts";

/** The operations of `events`. */
export const eventsOperations: readonly OperationContract[] = [
  {
    id: "list-events",
    method: "GET",
    path: "/v1/core/events",
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
        name: "types[]",
        in: "query",
        required: false,
        schema: { type: "array", minItems: 1, maxItems: 100, items: schemas.KnownEventType },
        example: ["unit.created", "unit.updated"],
      },
      {
        name: "resource_ids[]",
        in: "query",
        required: false,
        schema: {
          type: "array",
          minItems: 1,
          maxItems: 100,
          items: {
            type: "string",
            minLength: 29,
            maxLength: 31,
            pattern: "^(unit|apke|rq|evt|ac|us)_[0-7][0-9a-hjkmnp-tv-z]{25}$",
          },
        },
        example: ["unit_01m86e9w10f8q0k36nhr9x2q8m", "apke_01m86ey0j03f7460qe2p4n67rd"],
      },
      parameters["Augno-Version"],
      parameters["Augno-Simulate"],
      parameters["Augno-Simulate-Latency"],
    ],
    body: null,
    responses: {
      200: {
        schema: "EventList",
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
    id: "retrieve-event",
    method: "GET",
    path: "/v1/core/events/{id}",
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
        schema: schemas.EventId,
        example: "evt_01m86e9w10yjnzm1yrta6x0zxd",
      },
      parameters["Augno-Version"],
      parameters["Augno-Simulate"],
      parameters["Augno-Simulate-Latency"],
    ],
    body: null,
    responses: {
      200: {
        schema: "Event",
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
