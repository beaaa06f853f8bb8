// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
import type { ResponseContract } from "../operation-contract.ts";

/** The answers that operations share, by the names of their components. */
export const responses = {
  BadRequest: {
    schema: "ErrorResponse",
    headers: ["Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"],
  },
  Unauthorized: {
    schema: "ErrorResponse",
    headers: [
      "Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset",
      "WWW-Authenticate",
    ],
  },
  Forbidden: {
    schema: "ErrorResponse",
    headers: [
      "Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset",
      "Idempotent-Replayed",
    ],
  },
  TooManyRequests: {
    schema: "ErrorResponse",
    headers: [
      "Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset",
      "Retry-After",
    ],
  },
  InternalError: {
    schema: "ErrorResponse",
    headers: ["Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"],
  },
  ServiceUnavailable: {
    schema: "ErrorResponse",
    headers: [
      "Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset",
      "Retry-After",
    ],
  },
  GatewayTimeout: {
    schema: "ErrorResponse",
    headers: ["Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"],
  },
  Conflict: {
    schema: "ErrorResponse",
    headers: [
      "Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset",
      "Idempotent-Replayed",
    ],
  },
  ContentTooLarge: {
    schema: "ErrorResponse",
    headers: ["Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"],
  },
  UnsupportedMediaType: {
    schema: "ErrorResponse",
    headers: ["Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"],
  },
  UnprocessableContent: {
    schema: "ErrorResponse",
    headers: [
      "Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset",
      "Idempotent-Replayed",
    ],
  },
  NotFound: {
    schema: "ErrorResponse",
    headers: [
      "Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset",
      "Idempotent-Replayed",
    ],
  },
  MethodNotAllowed: {
    schema: "ErrorResponse",
    headers: [
      "Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset",
      "Allow",
    ],
  },
} as const satisfies Record<string, ResponseContract>;
