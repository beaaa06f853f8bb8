// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
import type { Operation } from "../../operation.ts";
import { parameters } from "../parameters.ts";

/** The operations of `account`, by their operationIds. */
export const accountOperations = {
  "retrieve-account": {
    id: "retrieve-account",
    method: "GET",
    path: "/v1/core/account",
    resource: "account",
    eventType: "account.retrieved",
    keyTypes: ["secret"],
    roles: ["admin", "read_only"],
    errorCodes: [
      "parameter_invalid", "parameter_unknown", "api_version_invalid", "invalid_credentials",
      "api_key_expired", "api_key_revoked", "insufficient_permissions", "account_not_activated",
      "rate_limit_exceeded", "internal_error", "service_unavailable", "timeout",
    ],
    status: 200,
    parameters: [
      parameters["Augno-Version"],
      parameters["Augno-Simulate"],
      parameters["Augno-Simulate-Latency"],
    ],
    body: null,
    sensitive: { request: [], response: [] },
  },
} as const satisfies Record<string, Operation>;

/** Each operation's query parameters once they are decoded, defaults applied. */
export interface AccountQueries {
  "retrieve-account": Record<string, never>;
}

/** Each operation's path parameters. */
export interface AccountPaths {
  "retrieve-account": Record<string, never>;
}

/** Each operation's request body, defaults applied. */
export interface AccountBodies {
  "retrieve-account": undefined;
}
