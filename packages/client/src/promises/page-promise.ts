import { ArgumentError } from "../errors/usage-errors.ts";
import { checkNumber } from "../options/check-number.ts";
import { ApiPromise } from "./api-promise.ts";
import type { CallState } from "./call-state.ts";
import { nextTurn } from "./next-turn.ts";
import type { Page } from "./page.ts";

/** The request for a page, on its way. */
export type PageCall<Item> = readonly [
  page: Promise<Page<Item>>,
  /** Ends it where it is not needed any more. */
  cancel: () => void,
];

/**
 * A list that was asked for. To await it gives the first page; to loop over it gives every item of every page:
 * `for await (const unit of augno.units.list())`. Leaving the loop stops fetching.
 */
export class PagePromise<Item> extends ApiPromise<Page<Item>> implements AsyncIterable<Item> {
  static {
    delete (this.prototype as { constructor?: unknown }).constructor; // as in ApiPromise
  }

  readonly #load: (cursor: string) => PageCall<Item>;
  readonly #prefetch: boolean;

  /**
   * Made by the client's methods.
   *
   * @param load - Asks for the page at a cursor.
   * @param prefetch - Whether to ask for the next page before it is needed.
   */
  constructor(
    call: CallState,
    answered: Promise<Page<Item>>,
    load: (cursor: string) => PageCall<Item>,
    prefetch: boolean,
  ) {
    super(call, answered);
    this.#load = load;
    this.#prefetch = prefetch;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) for (const item of page.data) yield item;
  }

  /** Every page, this one first. The next is fetched while you work on one, unless `prefetch` is off. */
  async *pages(): AsyncGenerator<Page<Item>, void, undefined> {
    let ahead: PageCall<Item> | undefined;
    try {
      for (let page: Page<Item> = await this, free = nextTurn(); ;) {
        const cursor = page.nextCursor;
        if (this.#prefetch && cursor !== null) {
          await free; // the connection that the page came on
          ahead = this.#load(cursor);
          // Its failure is told when the page is needed, with the loop's stack, which this keeps; and to nobody where it
          // never is.
          free = ahead[0].then(nextTurn, () => undefined);
          // The request is on its way then, before the page is worked on.
          await nextTurn();
        }
        yield page;
        if (cursor === null) return;
        page = await (ahead ?? this.#load(cursor))[0];
        ahead = undefined;
      }
    } finally {
      ahead?.[1]();
    }
  }

  /**
   * The items of as many pages as it takes, but `max` at most.
   *
   * @throws {@link ArgumentError} where `max` is no whole number from 1 on.
   */
  async toArray(bound: { max: number }): Promise<Item[]> {
    const first: Page<Item> = await this; // also where max is wrong, so that a failure of the list is not left to nobody
    const max = (bound as typeof bound | undefined)?.max as number; // is checked; a program without types may leave it out
    checkNumber("max", max, 1, ArgumentError);
    const items: Item[] = [];
    // Nothing is done with a page before the next is asked for, so that there is nothing to fetch ahead of.
    for (let page = first; ; page = await this.#load(page.nextCursor)[0]) {
      items.push(...page.data);
      if (items.length >= max || page.nextCursor === null) return items.slice(0, max);
    }
  }
}
