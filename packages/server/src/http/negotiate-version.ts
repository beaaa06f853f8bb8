import type { Context } from "hono";
import { ApiError } from "../errors/api-error.ts";
import { quote } from "../errors/quote.ts";
import { apiVersions, newestApiVersion } from "../generated/api.ts";
import type { Check } from "./check.ts";
import type { AppEnv } from "./exchange.ts";

const HEADER = "Augno-Version";

/**
 * The version that a request asks to be answered by, which every answer repeats, whatever refuses the request; the newest
 * where it asks for none that there is. That is refused later, by `refuseUnknownVersion`.
 */
export function askedVersion(c: Context<AppEnv>): string {
  const requested = c.req.header(HEADER);
  return isVersion(requested) ? requested : newestApiVersion;
}

/** Refuses a version that the API does not have. */
export const refuseUnknownVersion: Check = (c) => {
  const requested = c.req.header(HEADER);
  if (requested !== undefined && !isVersion(requested)) {
    const message =
      `"${HEADER}" must be one of ${apiVersions.join(", ")}; got ${quote(requested)}. ` +
      `Send one of these, or leave it out for ${newestApiVersion}.`;
    throw ApiError.ofFaults([{ param: HEADER, code: "api_version_invalid", message }]);
  }
};

function isVersion(text: string | undefined): text is (typeof apiVersions)[number] {
  return apiVersions.some((version) => version === text);
}
