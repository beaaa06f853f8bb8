import type { ErrorCode } from "../generated/errors.ts";
import { accountNotActivated } from "./account-not-activated.ts";
import { apiVersionInvalid } from "./api-version-invalid.ts";
import type { Case } from "./case.ts";
import { insufficientPermissions } from "./insufficient-permissions.ts";
import { invalidCredentials } from "./invalid-credentials.ts";
import { methodNotAllowed } from "./method-not-allowed.ts";
import { notOverHttp } from "./not-over-http.ts";
import { parameterInvalid } from "./parameter-invalid.ts";
import { parameterUnknown } from "./parameter-unknown.ts";
import { rateLimitExceeded } from "./rate-limit-exceeded.ts";
import { resourceNotFound } from "./resource-not-found.ts";

/** How each code of the catalogue is provoked; a code without a case is a type error. */
export const cases: Record<ErrorCode, Case> = {
  parameter_invalid: parameterInvalid,
  parameter_unknown: parameterUnknown,
  api_version_invalid: apiVersionInvalid,
  invalid_credentials: invalidCredentials,
  api_key_expired: notOverHttp("it takes a key that has expired"),
  api_key_revoked: notOverHttp("it takes a key that was revoked"),
  insufficient_permissions: insufficientPermissions,
  account_not_activated: accountNotActivated,
  resource_not_found: resourceNotFound,
  method_not_allowed: methodNotAllowed,
  rate_limit_exceeded: rateLimitExceeded,
  internal_error: notOverHttp("it takes a fault in the server"),
  service_unavailable: notOverHttp("it takes a store that is down or full"),
  timeout: notOverHttp("it takes a handler that is too slow"),
};
