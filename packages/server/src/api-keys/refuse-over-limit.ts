import { ApiError } from "../errors/api-error.ts";
import { quotas } from "../generated/quotas.ts";

const { active_api_keys: KEY_LIMIT } = quotas;

/**
 * Refuses one more active key where the account has as many as it may have in the environment.
 *
 * @param used How many it has.
 * @param freed How many of these end with the request.
 * @throws ApiError `limit_exceeded`
 */
export function refuseOverLimit(used: number, freed = 0): void {
  if (used - freed < KEY_LIMIT) return;
  throw new ApiError(
    "limit_exceeded",
    `An account may have ${KEY_LIMIT} active API keys in an environment; this one has ${used}. Revoke one that is no longer used.`,
    { quota: { limit: KEY_LIMIT, used, reset_at: null } },
  );
}
