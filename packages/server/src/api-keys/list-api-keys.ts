import type { Handler } from "../http/handler.ts";
import { timestamp } from "../moments/timestamp.ts";
import { readPage } from "../pagination/read-page.ts";
import { toApiKey } from "./to-api-key.ts";

/** Lists the account's keys in the environment, oldest first. */
export const listApiKeys: Handler<"list-api-keys"> = async ({ query, caller, services, store }) => {
  const { limit, cursor, q, "statuses[]": statuses } = query;
  const now = timestamp(services.clock.now());
  const page = await readPage({ limit, cursor, order: "oldest_first" }, (scan) =>
    store.scanApiKeys(caller.accountId, { statuses, q, now }, scan),
  );
  const data = page.items.map((key) => toApiKey(key, caller.environment, now));
  return { body: { object: "list", page_info: page.pageInfo, data } };
};
