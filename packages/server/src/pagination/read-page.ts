import type { PageInfo } from "@augno/types";
import type { IdScan } from "../storage/storage.ts";
import { cursorBefore, parseCursor, type Cursor } from "./cursor.ts";
import { neighbourId } from "./neighbour-id.ts";

/** Which page of a list is asked for. */
export interface PageRequest {
  /** What `isCursorOf` accepts; absent for the first page. */
  readonly cursor?: string | undefined;
  /** How many items the page has at most, from 1. */
  readonly limit: number;
  /** The list's order, which is that of its ids. */
  readonly order: "oldest_first" | "newest_first";
}

/** A page of a list. */
export interface Page<Item> {
  readonly items: Item[];
  readonly pageInfo: PageInfo;
}

type Scan<Item> = (scan: IdScan) => Promise<Item[]>;

/**
 * Reads a page of any list that is ordered by id. It scans on from the cursor, one item further than the page is
 * long, and looks for one item on the other side of the cursor; so a page costs the same wherever it is.
 *
 * A cursor is a position, not an item: it serves as well when the item it was taken from is gone. Where a page is
 * empty but the list is not, the cursor back is made from the position itself.
 *
 * @param scan Answers the list's items, filters applied, in the order of their ids.
 */
export async function readPage<Item extends { readonly id: string }>(
  { cursor: text, limit, order }: PageRequest,
  scan: Scan<Item>,
): Promise<Page<Item>> {
  const cursor = text === undefined ? null : parseCursor(text);
  const isBackward = cursor?.isBefore ?? false;
  const direction = (order === "oldest_first") === isBackward ? "descending" : "ascending";
  const from = cursor && { id: cursor.id, inclusive: false };

  const found = await scan({ direction, from, limit: limit + 1 });
  const items = found.slice(0, limit);
  const hasMore = found.length > limit;
  const hasBehind = cursor !== null && (await hasItemBehind(cursor, items[0], direction, scan));
  if (isBackward) items.reverse();

  const pageInfo = describePage(items, {
    hasNext: isBackward ? hasBehind : hasMore,
    hasPrev: isBackward ? hasMore : hasBehind,
    cursor,
    order,
  });
  return { items, pageInfo };
}

/** Whether there is an item on the side of the cursor that was not read. */
async function hasItemBehind<Item extends { readonly id: string }>(
  cursor: Cursor,
  firstRead: Item | undefined,
  direction: IdScan["direction"],
  scan: Scan<Item>,
): Promise<boolean> {
  const from = firstRead === undefined ? { id: cursor.id, inclusive: true } : { id: firstRead.id, inclusive: false };
  const opposite = direction === "ascending" ? "descending" : "ascending";
  return (await scan({ direction: opposite, from, limit: 1 })).length > 0;
}

function describePage(
  items: readonly { readonly id: string }[],
  {
    hasNext,
    hasPrev,
    cursor,
    order,
  }: { hasNext: boolean; hasPrev: boolean; cursor: Cursor | null; order: PageRequest["order"] },
): PageInfo {
  // Only a page that has a cursor can be empty and have neighbours. The cursor excludes its own id, which lies on
  // the side that was not read; the id next to it, on the side that was, brings it in again.
  const onwards = order === "oldest_first" ? 1 : -1;
  const backwards = order === "oldest_first" ? -1 : 1;
  const last = items.at(-1)?.id ?? neighbourId(cursor?.id ?? "", backwards);
  const first = items[0]?.id ?? neighbourId(cursor?.id ?? "", onwards);
  return {
    next_cursor: hasNext ? last : null,
    prev_cursor: hasPrev ? cursorBefore(first) : null,
    has_next_page: hasNext,
    has_prev_page: hasPrev,
  };
}
