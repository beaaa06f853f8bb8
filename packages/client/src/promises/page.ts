import type { PageInfo } from "@augno/types";

/** A list as the API answers it. */
export interface ListObject<Item> {
  readonly object: "list";
  readonly page_info: PageInfo;
  readonly data: readonly Item[];
}

/**
 * One page of a list. It is a value: it never changes, and {@link next} gives another. `JSON.stringify` gives the API's
 * own list object.
 */
export class Page<Item> {
  /** The items, in the list's order. */
  declare readonly data: readonly Item[];
  /** Whether there is a page after this one. */
  declare readonly hasNextPage: boolean;
  /** Whether there is a page before this one. */
  declare readonly hasPrevPage: boolean;
  /** The `cursor` of the page after this one; null where there is none. */
  declare readonly nextCursor: string | null;
  /** The `cursor` of the page before this one; null where there is none. */
  declare readonly prevCursor: string | null;
  readonly #list: ListObject<Item>;
  readonly #load: (cursor: string) => Promise<Page<Item>>;

  /** Made by the client's methods. */
  constructor(list: ListObject<Item>, load: (cursor: string) => Promise<Page<Item>>) {
    const { data, page_info: info } = list;
    this.data = data;
    this.hasNextPage = info.has_next_page;
    this.hasPrevPage = info.has_prev_page;
    this.nextCursor = info.next_cursor;
    this.prevCursor = info.prev_cursor;
    this.#list = list;
    this.#load = load;
  }

  /** Fetches the page after this one; null where there is none. Where it fails, call it again to try again. */
  next(): Promise<Page<Item> | null> {
    return this.#at(this.nextCursor);
  }

  /** Fetches the page before this one; null where there is none. Where it fails, call it again to try again. */
  prev(): Promise<Page<Item> | null> {
    return this.#at(this.prevCursor);
  }

  /** The list as the API answered it. */
  toJSON(): ListObject<Item> {
    return this.#list;
  }

  async #at(cursor: string | null): Promise<Page<Item> | null> {
    return cursor === null ? null : this.#load(cursor);
  }
}
