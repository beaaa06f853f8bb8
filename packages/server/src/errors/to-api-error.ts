import { StorageUnavailableError } from "../storage/storage-unavailable-error.ts";
import { ApiError } from "./api-error.ts";
import { RETRY_AFTER } from "./retry-after.ts";

/**
 * Turns whatever was thrown into an error of the catalogue: its own as they are, a store that is down into
 * `service_unavailable`, and everything else, which is a mistake in the server, into `internal_error`.
 */
export function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (error instanceof StorageUnavailableError) return serviceUnavailable(error);
  return new ApiError(
    "internal_error",
    "The API failed in a way it did not expect. Send the request again; if it goes on failing, write to support " +
      "with the request id.",
    { cause: error },
  );
}

/** The error of a request that cannot be taken now, and of which nothing was carried out. */
export function serviceUnavailable(cause: unknown): ApiError {
  return new ApiError(
    "service_unavailable",
    `The API cannot take the request now, and carried out nothing of it. Wait ${RETRY_AFTER} second, then send the request again.`,
    { headers: { "Retry-After": String(RETRY_AFTER) }, cause },
  );
}
