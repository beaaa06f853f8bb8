import { ApiError } from "./api-error.ts";
import { RETRY_AFTER } from "./retry-after.ts";

/** The error of a request for which there is no place, and of which nothing was carried out. */
export function overloaded(): ApiError {
  return new ApiError(
    "service_unavailable",
    `The API has as many requests in work and waiting as it can bear, and carried out nothing of this one. ` +
      `Wait ${RETRY_AFTER} second, then send the request again.`,
    { headers: { "Retry-After": String(RETRY_AFTER) } },
  );
}
