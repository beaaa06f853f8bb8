import type { MiddlewareHandler } from "hono";
import type { AppEnv } from "../http/exchange.ts";

/** The headers of the API's answers that a page could not read otherwise (Fetch standard, "CORS-safelisted"). */
const EXPOSED_HEADERS = [
  "Request-Id",
  "Augno-Version",
  "RateLimit-Limit",
  "RateLimit-Remaining",
  "RateLimit-Reset",
  "Retry-After",
  "Idempotent-Replayed",
];

/**
 * Lets a web page read the answer to its request, errors too, where it came with a publishable key that allows the
 * page's origin. Credentials are never allowed: a key comes in a header that the page writes.
 *
 * Whatever is answered to a publishable key depends on `Origin`, and says so also where there is none.
 *
 * @see https://fetch.spec.whatwg.org/#http-access-control-allow-origin
 */
export const shareAnswer: MiddlewareHandler<AppEnv> = async (c, next) => {
  await next();
  const { caller } = c.get("exchange");
  if (caller?.key.type !== "publishable") return;
  const { headers } = c.res;
  headers.append("Vary", "Origin");
  const origin = c.req.header("Origin");
  if (origin === undefined || !caller.key.allowed_origins.includes(origin)) return;
  headers.set("Access-Control-Allow-Origin", origin);
  headers.set("Access-Control-Expose-Headers", EXPOSED_HEADERS.join(", "));
};
