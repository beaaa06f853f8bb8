import type { ErrorCode } from "../generated/errors.ts";
import { accountNotActivated } from "./account-not-activated.ts";
import { apiVersionInvalid } from "./api-version-invalid.ts";
import type { Case } from "./case.ts";
import { insufficientPermissions } from "./insufficient-permissions.ts";
import { invalidCredentials } from "./invalid-credentials.ts";
import { invalidFormat } from "./invalid-format.ts";
import { methodNotAllowed } from "./method-not-allowed.ts";
import { parameterInvalid } from "./parameter-invalid.ts";
import { parameterMissing } from "./parameter-missing.ts";
import { parameterUnknown } from "./parameter-unknown.ts";
import { payloadTooLarge } from "./payload-too-large.ts";
import { rateLimitExceeded } from "./rate-limit-exceeded.ts";
import { resourceExists } from "./resource-exists.ts";
import { resourceNotFound } from "./resource-not-found.ts";
import { simulated } from "./simulated.ts";
import { unsupportedMediaType } from "./unsupported-media-type.ts";

/** How each code of the catalogue is provoked; a code without a case is a type error. */
export const cases: Record<ErrorCode, Case> = {
  parameter_missing: parameterMissing,
  parameter_invalid: parameterInvalid,
  parameter_unknown: parameterUnknown,
  invalid_format: invalidFormat,
  api_version_invalid: apiVersionInvalid,
  invalid_credentials: invalidCredentials,
  api_key_expired: simulated("api_key_expired"),
  api_key_revoked: simulated("api_key_revoked"),
  insufficient_permissions: insufficientPermissions,
  account_not_activated: accountNotActivated,
  limit_exceeded: simulated("limit_exceeded"),
  resource_not_found: resourceNotFound,
  method_not_allowed: methodNotAllowed,
  resource_exists: resourceExists,
  resource_conflict: simulated("resource_conflict"),
  idempotency_in_progress: simulated("idempotency_in_progress"),
  payload_too_large: payloadTooLarge,
  unsupported_media_type: unsupportedMediaType,
  validation_failed: simulated("validation_failed"),
  idempotency_key_reused: simulated("idempotency_key_reused"),
  rate_limit_exceeded: rateLimitExceeded,
  internal_error: simulated("internal_error"),
  service_unavailable: simulated("service_unavailable"),
  timeout: simulated("timeout"),
};
