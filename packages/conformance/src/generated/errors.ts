// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
/** What the API can answer instead of success, by code. */
export const errorCatalogue = {
  parameter_missing: { status: 400, type: "invalid_request_error", isTransient: false },
  parameter_invalid: { status: 400, type: "invalid_request_error", isTransient: false },
  parameter_unknown: { status: 400, type: "invalid_request_error", isTransient: false },
  invalid_format: { status: 400, type: "invalid_request_error", isTransient: false },
  api_version_invalid: { status: 400, type: "invalid_request_error", isTransient: false },
  invalid_credentials: { status: 401, type: "invalid_request_error", isTransient: false },
  api_key_expired: { status: 401, type: "invalid_request_error", isTransient: false },
  api_key_revoked: { status: 401, type: "invalid_request_error", isTransient: false },
  insufficient_permissions: { status: 403, type: "invalid_request_error", isTransient: false },
  account_not_activated: { status: 403, type: "invalid_request_error", isTransient: false },
  limit_exceeded: { status: 403, type: "invalid_request_error", isTransient: false },
  resource_not_found: { status: 404, type: "invalid_request_error", isTransient: false },
  method_not_allowed: { status: 405, type: "invalid_request_error", isTransient: false },
  resource_exists: { status: 409, type: "invalid_request_error", isTransient: false },
  resource_conflict: { status: 409, type: "invalid_request_error", isTransient: false },
  idempotency_in_progress: { status: 409, type: "idempotency_error", isTransient: true },
  payload_too_large: { status: 413, type: "invalid_request_error", isTransient: false },
  unsupported_media_type: { status: 415, type: "invalid_request_error", isTransient: false },
  validation_failed: { status: 422, type: "invalid_request_error", isTransient: false },
  idempotency_key_reused: { status: 422, type: "idempotency_error", isTransient: false },
  rate_limit_exceeded: { status: 429, type: "invalid_request_error", isTransient: true },
  internal_error: { status: 500, type: "api_error", isTransient: true },
  service_unavailable: { status: 503, type: "api_error", isTransient: true },
  timeout: { status: 504, type: "api_error", isTransient: true },
} as const;

/** A code of the catalogue. */
export type ErrorCode = keyof typeof errorCatalogue;
