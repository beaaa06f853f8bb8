import { resourceNotFound } from "../errors/resource-not-found.ts";
import type { Handler } from "../http/handler.ts";
import { retentionAt } from "../retention/retention-at.ts";
import { toRequestLog } from "./to-request-log.ts";

/** Answers one of the account's request logs, with its bodies. */
export const retrieveRequestLog: Handler<"retrieve-request-log"> = async ({ path, caller, services, store }) => {
  const log = await store.findRequestLog(caller.accountId, path.id);
  const { logsBefore } = retentionAt(services.clock.now());
  if (log === null || log.occurred_at < logsBefore) throw resourceNotFound("request_log", path.id);
  return { body: toRequestLog(log, caller.environment) };
};
