import { ApiError } from "../errors/api-error.ts";
import { RETRY_AFTER } from "../errors/retry-after.ts";
import { errorCatalogue, type ErrorCode } from "../generated/errors.ts";
import { quotas } from "../generated/quotas.ts";
import { CHALLENGE } from "../keys/challenge.ts";
import { SIMULATE } from "./read-simulation.ts";

/** The headers that answers of a status carry besides those of every answer. */
const HEADERS: Readonly<Partial<Record<number, Readonly<Record<string, string>>>>> = {
  401: CHALLENGE,
  429: { "Retry-After": String(RETRY_AFTER) },
  503: { "Retry-After": String(RETRY_AFTER) },
};

/** A quota that is used up, that of API keys, for the one error that has one. */
const USED_UP = { limit: quotas.active_api_keys, used: quotas.active_api_keys, reset_at: null };

/** An error that a test asked for; nothing is wrong with the request, nor with the server. */
export class SimulatedError extends ApiError {
  constructor(code: ErrorCode) {
    super(
      code,
      `"${SIMULATE}" asked for ${code}, which is answered as a test; nothing was carried out. ` +
        "Leave the header out to have the request carried out.",
      {
        headers: HEADERS[errorCatalogue[code].status] ?? {},
        ...(code === "limit_exceeded" ? { quota: USED_UP } : {}),
      },
    );
  }
}
