import type { MiddlewareHandler } from "hono";
import { ApiError } from "../errors/api-error.ts";
import { quote } from "../errors/quote.ts";
import { apiVersions, newestApiVersion } from "../generated/api.ts";
import type { AppEnv } from "./exchange.ts";

const HEADER = "Augno-Version";

/**
 * Notes the version that a request asks to be answered by, before anything can refuse the request, so that every
 * answer repeats it. A version that does not exist is refused later, by `refuseUnknownVersion`.
 */
export const noteVersion: MiddlewareHandler<AppEnv> = async (c, next) => {
  const requested = c.req.header(HEADER);
  if (isVersion(requested)) c.get("exchange").version = requested;
  await next();
};

/** Refuses a version that the API does not have. */
export const refuseUnknownVersion: MiddlewareHandler<AppEnv> = async (c, next) => {
  const requested = c.req.header(HEADER);
  if (requested !== undefined && !isVersion(requested)) {
    const message =
      `"${HEADER}" must be one of ${apiVersions.join(", ")}; got ${quote(requested)}. ` +
      `Send one of these, or leave it out for ${newestApiVersion}.`;
    throw ApiError.ofFaults([{ param: HEADER, code: "api_version_invalid", message }]);
  }
  await next();
};

function isVersion(text: string | undefined): text is (typeof apiVersions)[number] {
  return apiVersions.some((version) => version === text);
}
