// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
/** What the API can answer instead of success, by code. */
export const errorCatalogue = {
  parameter_invalid: {
    status: 400,
    type: "invalid_request_error",
    description: "A parameter or field has a value of the wrong type, form or size.",
    remedy: "Send a value that the error's message describes; `param` names the field.",
    isTransient: false,
  },
  parameter_unknown: {
    status: 400,
    type: "invalid_request_error",
    description: "The request has a parameter or field that the operation does not take.",
    remedy: "Leave it out, or correct its spelling; `param` names it.",
    isTransient: false,
  },
  api_version_invalid: {
    status: 400,
    type: "invalid_request_error",
    description: "The `Augno-Version` header names a version that the API does not have.",
    remedy: "Send one of the versions that the message lists, or leave the header out for the newest.",
    isTransient: false,
  },
  invalid_credentials: {
    status: 401,
    type: "invalid_request_error",
    description: "The request has no API key, or one that does not exist.",
    remedy: "Send a key of your account as `Authorization: Bearer <key>`, copied whole.",
    isTransient: false,
  },
  api_key_expired: {
    status: 401,
    type: "invalid_request_error",
    description: "The API key was valid until its expiry, which has passed.",
    remedy: "Use another key, or create one.",
    isTransient: false,
  },
  api_key_revoked: {
    status: 401,
    type: "invalid_request_error",
    description: "The API key was revoked and no longer gives access.",
    remedy: "Use another key, or create one.",
    isTransient: false,
  },
  insufficient_permissions: {
    status: 403,
    type: "invalid_request_error",
    description: "The API key is of a kind that may not call the operation.",
    remedy: "Use a key of a kind that the operation's page names.",
    isTransient: false,
  },
  account_not_activated: {
    status: 403,
    type: "invalid_request_error",
    description: "The key is a production key, and its account is not activated yet.",
    remedy: "Activate the account, or use a sandbox key meanwhile.",
    isTransient: false,
  },
  resource_not_found: {
    status: 404,
    type: "invalid_request_error",
    description: "There is no such path or resource, or none that the key's account sees.",
    remedy: "Check the path and the id, and that the key is of the environment the resource is in.",
    isTransient: false,
  },
  method_not_allowed: {
    status: 405,
    type: "invalid_request_error",
    description: "The path exists, but does not answer this method.",
    remedy: "Use one of the methods that the `Allow` header lists.",
    isTransient: false,
  },
  rate_limit_exceeded: {
    status: 429,
    type: "invalid_request_error",
    description: "Requests came faster than the rate limit allows.",
    remedy: "Wait for the number of seconds in `Retry-After`, then send the request again.",
    isTransient: true,
  },
  internal_error: {
    status: 500,
    type: "api_error",
    description: "The API failed in a way it did not expect.",
    remedy: "Send the request again; if it goes on failing, write to support with the `request_id`.",
    isTransient: true,
  },
  service_unavailable: {
    status: 503,
    type: "api_error",
    description: "The API cannot take the request now. Nothing of it was carried out.",
    remedy: "Wait for the number of seconds in `Retry-After`, then send the request again.",
    isTransient: true,
  },
  timeout: {
    status: 504,
    type: "api_error",
    description: "The request took longer than the API allows.",
    remedy: "Send the request again; ask for less where the operation has a `limit`.",
    isTransient: true,
  },
} as const;

/** A code of the catalogue. */
export type ErrorCode = keyof typeof errorCatalogue;
