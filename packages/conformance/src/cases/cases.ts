import type { ErrorCode } from "../generated/errors.ts";
import { accountNotActivated } from "./account-not-activated.ts";
import { apiVersionInvalid } from "./api-version-invalid.ts";
import type { Case } from "./case.ts";
import { insufficientPermissions } from "./insufficient-permissions.ts";
import { invalidCredentials } from "./invalid-credentials.ts";
import { invalidFormat } from "./invalid-format.ts";
import { methodNotAllowed } from "./method-not-allowed.ts";
import { notOverHttp } from "./not-over-http.ts";
import { parameterInvalid } from "./parameter-invalid.ts";
import { parameterMissing } from "./parameter-missing.ts";
import { parameterUnknown } from "./parameter-unknown.ts";
import { payloadTooLarge } from "./payload-too-large.ts";
import { rateLimitExceeded } from "./rate-limit-exceeded.ts";
import { resourceExists } from "./resource-exists.ts";
import { resourceNotFound } from "./resource-not-found.ts";
import { unsupportedMediaType } from "./unsupported-media-type.ts";

/** How each code of the catalogue is provoked; a code without a case is a type error. */
export const cases: Record<ErrorCode, Case> = {
  parameter_missing: parameterMissing,
  parameter_invalid: parameterInvalid,
  parameter_unknown: parameterUnknown,
  invalid_format: invalidFormat,
  api_version_invalid: apiVersionInvalid,
  invalid_credentials: invalidCredentials,
  api_key_expired: notOverHttp("it takes a key that has expired"),
  api_key_revoked: notOverHttp("it takes a key that was revoked"),
  insufficient_permissions: insufficientPermissions,
  account_not_activated: accountNotActivated,
  limit_exceeded: notOverHttp("it takes as many things as the account may have"),
  resource_not_found: resourceNotFound,
  method_not_allowed: methodNotAllowed,
  resource_exists: resourceExists,
  resource_conflict: notOverHttp("it takes a thing that an earlier request put out of use"),
  idempotency_in_progress: notOverHttp("it takes a request with the same key that is still running"),
  payload_too_large: payloadTooLarge,
  unsupported_media_type: unsupportedMediaType,
  validation_failed: notOverHttp("it takes to know what values mean, which the specification says in words only"),
  idempotency_key_reused: notOverHttp("it takes an earlier request with the same key"),
  rate_limit_exceeded: rateLimitExceeded,
  internal_error: notOverHttp("it takes a fault in the server"),
  service_unavailable: notOverHttp("it takes a store that is down or full"),
  timeout: notOverHttp("it takes a handler that is too slow"),
};
