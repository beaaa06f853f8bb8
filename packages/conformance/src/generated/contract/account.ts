// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
import type { OperationContract } from "../../operation-contract.ts";
import { parameters } from "../parameters.ts";
import { responses } from "../responses.ts";

/** The operations of `account`. */
export const accountOperations: readonly OperationContract[] = [
  {
    id: "retrieve-account",
    method: "GET",
    path: "/v1/core/account",
    keyTypes: ["secret"],
    roles: ["admin", "read_only"],
    errorCodes: [
      "parameter_invalid", "parameter_unknown", "api_version_invalid", "invalid_credentials",
      "api_key_expired", "api_key_revoked", "insufficient_permissions", "account_not_activated",
      "rate_limit_exceeded", "internal_error", "service_unavailable", "timeout",
    ],
    parameters: [
      parameters["Augno-Version"],
      parameters["Augno-Simulate"],
      parameters["Augno-Simulate-Latency"],
    ],
    body: null,
    responses: {
      200: {
        schema: "Account",
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
];
