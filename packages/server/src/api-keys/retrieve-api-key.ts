import type { Handler } from "../http/handler.ts";
import { timestamp } from "../moments/timestamp.ts";
import { findOwnApiKey } from "./find-own-api-key.ts";
import { toApiKey } from "./to-api-key.ts";

/** Answers one key, without the key itself. */
export const retrieveApiKey: Handler<"retrieve-api-key"> = async ({ path, caller, services, store }) => {
  const key = await findOwnApiKey(store, caller.accountId, path.id);
  return { body: toApiKey(key, caller.environment, timestamp(services.clock.now())) };
};
