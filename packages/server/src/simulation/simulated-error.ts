import { ApiError } from "../errors/api-error.ts";
import { errorCatalogue, type ErrorCode } from "../generated/errors.ts";
import { CHALLENGE } from "../keys/authenticate.ts";
import { SIMULATE } from "./read-simulation.ts";

/** The headers that answers of a status carry besides those of every answer. */
const HEADERS: Readonly<Partial<Record<number, Readonly<Record<string, string>>>>> = {
  401: CHALLENGE.headers,
  429: { "Retry-After": "1" },
  503: { "Retry-After": "1" },
};

/** A quota that is used up, for the one error that has one. */
const USED_UP = { limit: 100, used: 100, reset_at: null };

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
