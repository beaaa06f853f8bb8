import type { BrokenServer } from "../broken-server.ts";
import { changeHandler } from "../change-handler.ts";
import { changeStorage } from "../change-storage.ts";

const MOST_ITEMS = 1000;

/** Servers whose lists are not those of the specification. */
export const brokenLists: readonly BrokenServer[] = [
  {
    name: "limit-off-by-one",
    what: "lists one unit more than `limit`",
    noticedBy: ["page-info-is-true"],
    change: (parts) =>
      changeHandler(
        parts,
        "list-units",
        (list) => (call) => list({ ...call, query: { ...call.query, limit: call.query.limit + 1 } }),
      ),
  },
  {
    name: "default-limit-of-ten",
    what: "lists ten request logs where no `limit` is sent",
    noticedBy: ["page-info-is-true"],
    wrap: () => (request, send) => {
      const url = new URL(request.url);
      if (!/\/request-logs$/.test(url.pathname) || url.searchParams.has("limit")) return send(request);
      url.searchParams.set("limit", "10");
      return send(new Request(url, request));
    },
  },
  {
    name: "item-twice-at-a-border",
    what: "begins a page of units with the last one of the page before",
    noticedBy: ["walk-sees-each-item-once"],
    change: (parts) =>
      changeStorage(parts, (store) => ({
        scanUnits: (accountId, filter, scan) =>
          store.scanUnits(accountId, filter, { ...scan, from: scan.from && { ...scan.from, inclusive: true } }),
      })),
  },
  {
    name: "item-skipped-at-a-border",
    what: "makes the next cursor of units from the first one of the next page",
    noticedBy: ["walk-sees-each-item-once"],
    change: (parts) =>
      changeHandler(parts, "list-units", (list) => async (call) => {
        const { limit, cursor } = call.query;
        if (limit === MOST_ITEMS || cursor?.startsWith("~") === true) return list(call);
        const { body } = await list({ ...call, query: { ...call.query, limit: limit + 1 } });
        const next = body.data[limit];
        const page_info = { ...body.page_info, next_cursor: next?.id ?? null, has_next_page: next !== undefined };
        return { body: { ...body, page_info, data: body.data.slice(0, limit) } };
      }),
  },
  {
    name: "wrong-order",
    what: "lists the newest API keys first",
    noticedBy: ["lists-stand-in-order"],
    change: (parts) =>
      changeStorage(parts, (store) => ({
        scanApiKeys: (accountId, filter, scan) =>
          store.scanApiKeys(accountId, filter, {
            ...scan,
            direction: scan.direction === "ascending" ? "descending" : "ascending",
          }),
      })),
  },
  {
    name: "full-page-has-next",
    what: "takes a full page of events for one that others follow",
    noticedBy: ["page-info-is-true"],
    change: (parts) =>
      changeHandler(parts, "list-events", (list) => async (call) => {
        const { body } = await list(call);
        const isFull = body.data.length === call.query.limit;
        const page_info = {
          ...body.page_info,
          has_next_page: isFull,
          next_cursor: isFull ? (body.data.at(-1)?.id ?? null) : null,
        };
        return { body: { ...body, page_info } };
      }),
  },
  {
    name: "no-way-back",
    what: "answers a cursor back that leads forward",
    noticedBy: ["walk-back-mirrors-walk-forward"],
    change: (parts) =>
      changeHandler(parts, "list-units", (list) => async (call) => {
        const { body } = await list(call);
        const { prev_cursor } = body.page_info;
        const page_info = { ...body.page_info, prev_cursor: prev_cursor?.replace("~", "") ?? null };
        return { body: { ...body, page_info } };
      }),
  },
  {
    name: "cursor-dies-with-its-item",
    what: "finds nothing behind a unit that was deleted",
    noticedBy: ["cursor-outlives-its-item"],
    change: (parts) =>
      changeStorage(parts, (store) => ({
        scanUnits: async (accountId, filter, scan) =>
          scan.from !== null && (await store.findUnit(accountId, scan.from.id)) === null
            ? []
            : store.scanUnits(accountId, filter, scan),
      })),
  },
  {
    name: "filter-lost-behind-a-cursor",
    what: "filters only the first page of request logs",
    noticedBy: ["page-info-is-true"],
    change: (parts) =>
      changeStorage(parts, (store) => ({
        scanRequestLogs: (accountId, filter, scan) =>
          store.scanRequestLogs(accountId, scan.from === null ? filter : {}, scan),
      })),
  },
  {
    name: "end-date-included",
    what: "lists what occurred at `end_date`, too",
    noticedBy: ["filters-list-what-matches"],
    change: (parts) =>
      changeStorage(parts, (store) => ({
        scanEvents: (accountId, { endDate, ...filter }, scan) =>
          store.scanEvents(
            accountId,
            endDate === undefined ? filter : { ...filter, endDate: new Date(Date.parse(endDate) + 1).toISOString() },
            scan,
          ),
      })),
  },
  {
    name: "search-with-wildcards",
    what: "takes `_` in `q` for any character",
    noticedBy: ["filters-list-what-matches"],
    change: (parts) =>
      changeStorage(parts, (store) => ({
        scanUnits: async (accountId, { q, ...filter }, scan) => {
          if (q?.includes("_") !== true)
            return store.scanUnits(accountId, q === undefined ? filter : { ...filter, q }, scan);
          const pattern = new RegExp(q.split("_").map(RegExp.escape).join("."), "iu");
          const all = await store.scanUnits(accountId, filter, { ...scan, limit: MOST_ITEMS });
          return all
            .filter(({ name, abbreviation }) => pattern.test(name) || pattern.test(abbreviation))
            .slice(0, scan.limit);
        },
      })),
  },
];
