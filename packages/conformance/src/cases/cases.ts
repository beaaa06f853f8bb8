import { type ErrorCode, errorCatalogue } from "../generated/errors.ts";
import { accountNotActivated } from "./account-not-activated.ts";
import { apiKeyExpired } from "./api-key-expired.ts";
import { apiKeyRevoked } from "./api-key-revoked.ts";
import { apiVersionInvalid } from "./api-version-invalid.ts";
import type { Case } from "./case.ts";
import { failing } from "./failing.ts";
import { idempotencyInProgress } from "./idempotency-in-progress.ts";
import { idempotencyKeyReused } from "./idempotency-key-reused.ts";
import { insufficientPermissions } from "./insufficient-permissions.ts";
import { invalidCredentials } from "./invalid-credentials.ts";
import { invalidFormat } from "./invalid-format.ts";
import { limitExceeded } from "./limit-exceeded.ts";
import { methodNotAllowed } from "./method-not-allowed.ts";
import { parameterInvalid } from "./parameter-invalid.ts";
import { parameterMissing } from "./parameter-missing.ts";
import { parameterUnknown } from "./parameter-unknown.ts";
import { payloadTooLarge } from "./payload-too-large.ts";
import { rateLimitExceeded } from "./rate-limit-exceeded.ts";
import { resourceConflict } from "./resource-conflict.ts";
import { resourceExists } from "./resource-exists.ts";
import { resourceNotFound } from "./resource-not-found.ts";
import { withSimulation } from "./simulated.ts";
import { unsupportedMediaType } from "./unsupported-media-type.ts";
import { validationFailed } from "./validation-failed.ts";

/** How each code of the catalogue is provoked in earnest; a code without a case is a type error. */
const inEarnest: Record<ErrorCode, Case> = {
  parameter_missing: parameterMissing,
  parameter_invalid: parameterInvalid,
  parameter_unknown: parameterUnknown,
  invalid_format: invalidFormat,
  api_version_invalid: apiVersionInvalid,
  invalid_credentials: invalidCredentials,
  api_key_expired: apiKeyExpired,
  api_key_revoked: apiKeyRevoked,
  insufficient_permissions: insufficientPermissions,
  account_not_activated: accountNotActivated,
  limit_exceeded: limitExceeded,
  resource_not_found: resourceNotFound,
  method_not_allowed: methodNotAllowed,
  resource_exists: resourceExists,
  resource_conflict: resourceConflict,
  idempotency_in_progress: idempotencyInProgress,
  payload_too_large: payloadTooLarge,
  unsupported_media_type: unsupportedMediaType,
  validation_failed: validationFailed,
  idempotency_key_reused: idempotencyKeyReused,
  rate_limit_exceeded: rateLimitExceeded,
  internal_error: failing("internal_error"),
  service_unavailable: failing("service_unavailable"),
  timeout: failing("timeout"),
};

/** How each code of the catalogue is provoked, in earnest and simulated. */
export const cases = Object.fromEntries(
  // Object.keys forgets that the catalogue's keys are exactly these.
  (Object.keys(errorCatalogue) as ErrorCode[]).map((code) => [code, withSimulation(code, inEarnest[code])]),
) as Record<ErrorCode, Case>;
