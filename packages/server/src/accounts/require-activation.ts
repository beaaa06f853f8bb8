import type { MiddlewareHandler } from "hono";
import { ApiError } from "../errors/api-error.ts";
import { callerOf } from "../http/caller-of.ts";
import type { AppEnv } from "../http/exchange.ts";
import type { Services } from "../http/services.ts";
import type { Caller } from "../keys/caller.ts";

/** Refuses a production key until its account is activated. */
export function requireActivation(services: Services): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    await c.get("exchange").timeLimit.count(() => refuseInactive(services, callerOf(c)));
    await next();
  };
}

/** @throws ApiError `account_not_activated` where the key is one of production and its account is not activated. */
export async function refuseInactive(
  { storage }: Pick<Services, "storage">,
  { accountId, environment }: Caller,
): Promise<void> {
  if (environment !== "production") return;
  const account = await storage.identity.read((identity) => identity.findAccount(accountId));
  if (account?.status === "active") return;
  throw new ApiError(
    "account_not_activated",
    "The account must be activated before its production keys can be used; it is not yet. Activate it, or " +
      "use a sandbox key meanwhile.",
  );
}
