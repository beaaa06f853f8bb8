import { ApiError } from "../errors/api-error.ts";
import { callerOf } from "../http/caller-of.ts";
import type { Check } from "../http/check.ts";
import type { Services } from "../http/services.ts";
import type { Caller } from "../keys/caller.ts";

/** Refuses a production key until its account is activated. */
export function requireActivation(services: Services): Check {
  return (c) => {
    const caller = callerOf(c);
    if (caller.environment === "sandbox") return undefined;
    return c.get("exchange").timeLimit.count(() => refuseInactive(services, caller));
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
