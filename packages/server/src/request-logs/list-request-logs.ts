import type { OperationQueries } from "../generated/operations.ts";
import type { Handler } from "../http/handler.ts";
import { readPage } from "../pagination/read-page.ts";
import { retentionAt } from "../retention/retention-at.ts";
import { sinceKept } from "../retention/since-kept.ts";
import type { RequestLogFilter } from "../storage/filters.ts";
import { toRequestLog } from "./to-request-log.ts";

/**
 * Lists the account's request logs, newest first and without bodies. The request that asks is stored after it is
 * answered, so it is not among them.
 */
export const listRequestLogs: Handler<"list-request-logs"> = async ({ query, caller, services, store }) => {
  const { limit, cursor } = query;
  const filter = toFilter(query, retentionAt(services.clock.now()).logsBefore);
  const page = await readPage({ limit, cursor, order: "newest_first" }, (scan) =>
    store.scanRequestLogs(caller.accountId, filter, scan),
  );
  const data = page.items.map((log) => toRequestLog(log, caller.environment));
  return { body: { object: "list", page_info: page.pageInfo, data } };
};

function toFilter(query: OperationQueries["list-request-logs"], keptSince: string): RequestLogFilter {
  return {
    startDate: sinceKept(query.start_date, keptSince),
    endDate: query.end_date,
    methods: query["methods[]"],
    statusCodes: query["status_codes[]"],
    statusCodeClasses: query["status_code_classes[]"],
    errorCodes: query["error_codes[]"],
    routes: query["routes[]"],
    apiKeyIds: query["api_key_ids[]"],
    q: query.q,
  };
}
