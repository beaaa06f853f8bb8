import type { OperationQueries } from "../generated/operations.ts";
import type { Handler } from "../http/handler.ts";
import { readPage } from "../pagination/read-page.ts";
import { retentionAt } from "../retention/retention-at.ts";
import { sinceKept } from "../retention/since-kept.ts";
import type { EventFilter } from "../storage/filters.ts";
import { toEvent } from "./to-event.ts";

/**
 * Lists what happened in the account, newest first. The event of the request that asks is stored after that is answered,
 * so it is not among them.
 */
export const listEvents: Handler<"list-events"> = async ({ query, caller, services, store }) => {
  const { limit, cursor } = query;
  const filter = toFilter(query, retentionAt(services.clock.now()).eventsBefore);
  const page = await readPage({ limit, cursor, order: "newest_first" }, (scan) =>
    store.scanEvents(caller.accountId, filter, scan),
  );
  const data = page.items.map((event) => toEvent(event, caller.environment));
  return { body: { object: "list", page_info: page.pageInfo, data } };
};

function toFilter(query: OperationQueries["list-events"], keptSince: string): EventFilter {
  return {
    startDate: sinceKept(query.start_date, keptSince),
    endDate: query.end_date,
    types: query["types[]"],
    resourceIds: query["resource_ids[]"],
    q: query.q,
  };
}
