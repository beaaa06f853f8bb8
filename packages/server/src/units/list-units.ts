import type { Handler } from "../http/handler.ts";
import { readPage } from "../pagination/read-page.ts";
import { toUnit } from "./to-unit.ts";

/** Lists the units that the account sees, oldest first. */
export const listUnits: Handler<"list-units"> = async ({ query, caller, store }) => {
  const { limit, cursor, ...filter } = query;
  const page = await readPage({ limit, cursor, order: "oldest_first" }, (scan) =>
    store.scanUnits(caller.accountId, filter, scan),
  );
  return { body: { object: "list", page_info: page.pageInfo, data: page.items.map(toUnit) } };
};
