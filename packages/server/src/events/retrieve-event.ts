import { resourceNotFound } from "../errors/resource-not-found.ts";
import type { Handler } from "../http/handler.ts";
import { retentionAt } from "../retention/retention-at.ts";
import { toEvent } from "./to-event.ts";

/** Answers one of the account's events. */
export const retrieveEvent: Handler<"retrieve-event"> = async ({ path, caller, services, store }) => {
  const event = await store.findEvent(caller.accountId, path.id);
  const { eventsBefore } = retentionAt(services.clock.now());
  if (event === null || event.occurred_at < eventsBefore) throw resourceNotFound("event", path.id);
  return { body: toEvent(event, caller.environment) };
};
