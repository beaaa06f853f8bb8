import { ApiError } from "../errors/api-error.ts";
import { quote } from "../errors/quote.ts";
import { callerOf } from "../http/caller-of.ts";
import type { Check } from "../http/check.ts";
import type { ApiKeyRecord } from "../storage/records.ts";
import { isCrossOrigin } from "./is-cross-origin.ts";

/**
 * Refuses a key that a web page of another origin must not use: a secret key, which belongs on servers, and a
 * publishable one outside its allowed origins. Where a page may use a key, `shareAnswer` lets it read the answer.
 */
export const refuseForeignPage: Check = (c) => {
  const { key } = callerOf(c);
  const origin = c.req.header("Origin");
  if (isCrossOrigin({ origin, site: c.req.header("Sec-Fetch-Site") }, c.get("exchange").url)) {
    const page = origin === undefined ? "another origin" : quote(origin);
    if (key.type === "secret") throw secretInBrowser(key, page);
    if (origin === undefined || !key.allowed_origins.includes(origin)) throw originNotAllowed(key, page);
  }
};

function secretInBrowser(key: ApiKeyRecord, page: string): ApiError {
  return new ApiError(
    "insufficient_permissions",
    `A secret key must not be used by web pages; got ${key.redacted_value} from a page of ${page}. ` +
      "Use a publishable key there, and rotate this one, since whoever sees the page can read it.",
  );
}

function originNotAllowed(key: ApiKeyRecord, page: string): ApiError {
  return new ApiError(
    "insufficient_permissions",
    `${key.redacted_value} must be used by web pages of its allowed origins; got a request from a page of ${page}. ` +
      "Use a key that allows this origin, or create one.",
  );
}
