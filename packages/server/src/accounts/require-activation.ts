import type { MiddlewareHandler } from "hono";
import { ApiError } from "../errors/api-error.ts";
import { callerOf } from "../http/caller-of.ts";
import type { AppEnv } from "../http/exchange.ts";
import type { Services } from "../http/services.ts";

/** Refuses a production key until its account is activated. */
export function requireActivation({ storage }: Services): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const { accountId, environment } = callerOf(c);
    if (environment === "production") {
      const account = await storage.identity.read((identity) => identity.findAccount(accountId));
      if (account?.status !== "active") {
        throw new ApiError(
          "account_not_activated",
          "The account must be activated before its production keys can be used; it is not yet. Activate it, or " +
            "use a sandbox key meanwhile.",
        );
      }
    }
    await next();
  };
}
