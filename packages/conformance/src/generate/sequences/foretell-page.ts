import type { PageInfo } from "@augno/types";

/** What of a page is foretold: its items, and what it tells of the pages around it; null where that is not foretold. */
export interface ForetoldPage<Item> {
  readonly data: readonly Item[];
  readonly pageInfo: PageInfo | null;
}

/** Where a page begins and ends. */
export interface PageRequest {
  readonly limit: number;
  /** An id, with `~` before it for the page before; at the beginning where it is left out. */
  readonly cursor?: string | undefined;
}

/** The page that a list of items, in its order, oldest first, must have at a cursor. */
export function foretellPage<Item extends { readonly id: string }>(
  items: readonly Item[],
  { limit, cursor = "" }: PageRequest,
): ForetoldPage<Item> {
  const data = cursor.startsWith("~")
    ? items.filter(({ id }) => id < cursor.slice(1)).slice(-limit)
    : items.filter(({ id }) => id > cursor).slice(0, limit);
  const [first, last] = [data[0], data.at(-1)];
  // Of a page without items, the specification does not say what is around it.
  if (first === undefined || last === undefined) return { data, pageInfo: null };
  const hasNext = last.id !== items.at(-1)?.id;
  const hasPrevious = first.id !== items[0]?.id;
  return {
    data,
    pageInfo: {
      next_cursor: hasNext ? last.id : null,
      prev_cursor: hasPrevious ? `~${first.id}` : null,
      has_next_page: hasNext,
      has_prev_page: hasPrevious,
    },
  };
}
