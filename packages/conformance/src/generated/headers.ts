// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
import type { HeaderContract } from "../operation-contract.ts";

/** The headers of answers, by name. */
export const headers = {
  "Request-Id": { required: true, type: "string" },
  "Augno-Version": { required: true, type: "string" },
  "RateLimit-Limit": { required: true, type: "integer" },
  "RateLimit-Remaining": { required: true, type: "integer" },
  "RateLimit-Reset": { required: true, type: "integer" },
  "WWW-Authenticate": { required: true, type: "string" },
  "Idempotent-Replayed": { required: false, type: "boolean" },
  "Retry-After": { required: true, type: "integer" },
  Allow: { required: true, type: "string" },
} as const satisfies Record<string, HeaderContract>;
