// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
import type { ValueSchema } from "../operation-contract.ts";

/** The schemas of values that are sent, by the names of their components. */
export const schemas = {
  ApiKeyId: { type: "string", minLength: 31, maxLength: 31, pattern: "^apke_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
  ApiKeyName: {
    type: "string",
    minLength: 1,
    maxLength: 255,
    pattern: "^[^\\s\\x00-\\x1f\\x7f-\\x9f\\u200b-\\u200d\\u2060]([^\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029]*[^\\s\\x00-\\x1f\\x7f-\\x9f\\u200b-\\u200d\\u2060])?$",
  },
  ApiVersion: { type: "string", minLength: 10, maxLength: 10, pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
  DecimalInput: {
    type: "string",
    minLength: 1,
    maxLength: 62,
    pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,30})?$",
  },
  EventId: { type: "string", minLength: 30, maxLength: 30, pattern: "^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
  KnownApiKeyRole: { type: "string", enum: ["admin", "read_only"] },
  KnownApiKeyStatus: { type: "string", enum: ["active", "expired", "revoked"] },
  KnownApiKeyType: { type: "string", enum: ["secret", "publishable"] },
  KnownErrorCode: {
    type: "string",
    enum: [
      "parameter_missing", "parameter_invalid", "parameter_unknown", "invalid_format",
      "api_version_invalid", "invalid_credentials", "api_key_expired", "api_key_revoked",
      "insufficient_permissions", "account_not_activated", "limit_exceeded", "resource_not_found",
      "method_not_allowed", "resource_exists", "resource_conflict", "idempotency_in_progress",
      "payload_too_large", "unsupported_media_type", "validation_failed", "idempotency_key_reused",
      "rate_limit_exceeded", "internal_error", "service_unavailable", "timeout",
    ],
  },
  KnownEventType: {
    type: "string",
    enum: [
      "unit.listed", "unit.created", "unit.retrieved", "unit.updated", "unit.deleted",
      "unit.converted", "request_log.listed", "request_log.retrieved", "event.listed",
      "event.retrieved", "api_key.listed", "api_key.created", "api_key.retrieved", "api_key.revoked",
      "api_key.rotated", "account.retrieved", "request.replayed", "request.rejected",
    ],
  },
  KnownHttpMethod: { type: "string", enum: ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] },
  KnownUnitType: {
    type: "string",
    enum: ["currency", "quantity", "time", "mass", "volume", "length", "temperature", "area"],
  },
  Origin: {
    type: "string",
    minLength: 8,
    maxLength: 255,
    pattern: "^https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[1-9][0-9]{0,4})?$",
  },
  RequestId: { type: "string", minLength: 29, maxLength: 29, pattern: "^rq_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
  StatusCodeClass: { type: "string", enum: ["2xx", "4xx", "5xx"] },
  Timestamp: {
    type: "string",
    minLength: 20,
    maxLength: 30,
    pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$",
    format: "date-time",
  },
  UnitAbbreviation: {
    type: "string",
    minLength: 1,
    maxLength: 32,
    pattern: "^[^\\s\\x00-\\x1f\\x7f-\\x9f\\u200b-\\u200d\\u2060]([^\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029]*[^\\s\\x00-\\x1f\\x7f-\\x9f\\u200b-\\u200d\\u2060])?$",
  },
  UnitId: { type: "string", minLength: 31, maxLength: 31, pattern: "^unit_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
  UnitName: {
    type: "string",
    minLength: 1,
    maxLength: 255,
    pattern: "^[^\\s\\x00-\\x1f\\x7f-\\x9f\\u200b-\\u200d\\u2060]([^\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029]*[^\\s\\x00-\\x1f\\x7f-\\x9f\\u200b-\\u200d\\u2060])?$",
  },
} as const satisfies Record<string, ValueSchema>;
