// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
import type { ExampleOperation } from "../../testing/example-operation.ts";

/** What the specification shows of the operations of `account`. */
export const accountExamples: readonly ExampleOperation[] = [
  {
    id: "retrieve-account",
    method: "GET",
    path: "/v1/core/account",
    status: 200,
    headers: ["Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"],
    examples: {
      active: {
        id: "ac_01m6dmbe00afnhfg3em5w10ezx",
        object: "account",
        name: "Harbor Forge Works",
        status: "active",
        activated_at: "2026-11-20T10:15:00Z",
        created_at: "2026-11-02T08:00:00Z",
        updated_at: "2026-11-20T10:15:00Z",
      },
    },
    errorCodes: [
      "parameter_invalid", "parameter_unknown", "api_version_invalid", "invalid_credentials",
      "api_key_expired", "api_key_revoked", "insufficient_permissions", "account_not_activated",
      "rate_limit_exceeded", "internal_error", "service_unavailable", "timeout",
    ],
  },
];

/** What may be chosen for the operations of `account`. */
export interface AccountExampleAnswers {
  /** Retrieve the account; "active" where nothing is chosen. */
  "retrieve-account"?:
    | "active"
    | {
        error:
          | "parameter_invalid" | "parameter_unknown" | "api_version_invalid" | "invalid_credentials"
          | "api_key_expired" | "api_key_revoked" | "insufficient_permissions" | "account_not_activated"
          | "rate_limit_exceeded" | "internal_error" | "service_unavailable" | "timeout";
      }
    | undefined;
}
