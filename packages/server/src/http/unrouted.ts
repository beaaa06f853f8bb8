import type { Context, Handler } from "hono";
import { ApiError } from "../errors/api-error.ts";
import { quoteBare } from "../errors/quote.ts";
import type { Operation } from "../operation.ts";
import type { AppEnv } from "./exchange.ts";

/** Refuses a request to a path that does not exist. */
export function refusePath(c: Context<AppEnv>): never {
  const { method, url } = c.get("exchange");
  throw new ApiError(
    "resource_not_found",
    `There is no ${quoteBare(method)} ${quoteBare(url.pathname)}. Check the path against the reference.`,
  );
}

/** Refuses a method that a path does not answer, and says which it does (RFC 9110, 15.5.6). */
export function refuseMethod(methods: readonly Operation["method"][]): Handler<AppEnv> {
  // What answers GET answers HEAD (RFC 9110, 9.3.2).
  const allowed = methods.flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : [method])).join(", ");
  return (c) => {
    const { method, url } = c.get("exchange");
    throw new ApiError(
      "method_not_allowed",
      `${quoteBare(url.pathname)} does not answer ${quoteBare(method)}; it answers ${allowed}. Use one of these.`,
      { headers: { Allow: allowed } },
    );
  };
}
