import { ApiError } from "../errors/api-error.ts";

/** How many active keys an account may have in an environment, which the description of `create-api-key` promises. */
const LIMIT = 100;

/**
 * Refuses one more active key where the account has as many as it may have in the environment.
 *
 * @param used How many it has.
 * @param freed How many of these end with the request.
 * @throws ApiError `limit_exceeded`
 */
export function refuseOverLimit(used: number, freed = 0): void {
  if (used - freed < LIMIT) return;
  throw new ApiError(
    "limit_exceeded",
    `An account may have ${LIMIT} active API keys in an environment; this one has ${used}. Revoke one that is no longer used.`,
    { quota: { limit: LIMIT, used, reset_at: null } },
  );
}
