import type { ApiKey, Event, PageInfo, RequestLog, Unit } from "@augno/types";
import type { Session, SessionRequest } from "../../session.ts";
import { ask } from "./ask.ts";

/** What each list is of. */
export interface Listed {
  "list-units": Unit;
  "list-api-keys": ApiKey;
  "list-request-logs": RequestLog;
  "list-events": Event;
}

/** An operation that lists. */
export type ListId = keyof Listed;

/** A page of a list. */
export interface Page<Item> {
  readonly data: readonly Item[];
  readonly page_info: PageInfo;
}

/** A walk that has not ended after so many pages goes round. */
const MOST_PAGES = 3000;

/** Asks for one page of a list. */
export function askPage<Id extends ListId>(
  session: Session,
  operation: Id,
  query: Record<string, string | string[]> = {},
  more: Pick<SessionRequest, "key" | "headers"> = {},
): Promise<Page<Listed[Id]>> {
  return ask(session, { operation, query, ...more });
}

/** How a list is walked. */
export interface Walk {
  readonly query?: Record<string, string | string[]>;
  readonly key?: string;
  /** Where it begins; at the list's beginning where it is left out. */
  readonly cursor?: string | null;
  readonly towards?: "next" | "prev";
  /** Done after each page, before the next is asked for. */
  readonly afterPage?: () => Promise<unknown>;
  /** After how many pages the walk ends though there are more; it throws where that is left out. */
  readonly mostPages?: number;
}

/** Walks a list to its end, page by page. */
export async function listPages<Id extends ListId>(
  session: Session,
  operation: Id,
  { query = {}, key, cursor = null, towards = "next", afterPage, mostPages = Number.POSITIVE_INFINITY }: Walk = {},
): Promise<Page<Listed[Id]>[]> {
  const pages: Page<Listed[Id]>[] = [];
  let from = cursor;
  do {
    if (pages.length === MOST_PAGES)
      throw new Error(`a walk through ${operation} must end; it has not after ${MOST_PAGES} pages`);
    const at = from === null ? query : { ...query, cursor: from };
    const page = await askPage(session, operation, at, key === undefined ? {} : { key });
    pages.push(page);
    from = towards === "next" ? page.page_info.next_cursor : page.page_info.prev_cursor;
    await afterPage?.();
  } while (from !== null && pages.length < mostPages);
  return pages;
}

/** Everything that a list has. */
export async function listAll<Id extends ListId>(
  session: Session,
  operation: Id,
  { query = {}, ...walk }: Walk = {},
): Promise<Listed[Id][]> {
  const pages = await listPages(session, operation, { ...walk, query: { limit: "1000", ...query } });
  return pages.flatMap(({ data }) => data);
}
