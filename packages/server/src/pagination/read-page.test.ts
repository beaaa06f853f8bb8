import { describe, expect, test } from "vitest";
import type { IdScan } from "../storage/storage.ts";
import { readPage, type PageRequest } from "./read-page.ts";

interface Item {
  readonly id: string;
}

/** The id of a letter, such as `unit_0…0c`. Letters that are base32 digits stand in their order. */
const idOf = (letter: string): string => `unit_0000000000000000000000000${letter}`;

const lettersOf = (items: readonly Item[]): string => items.map(({ id }) => id.slice(-1)).join("");

/** A list of the letters, scanned as a store would. */
const listOf =
  (letters: string) =>
  async ({ direction, from, limit }: IdScan): Promise<Item[]> => {
    const ids = [...letters].map(idOf).toSorted();
    if (direction === "descending") ids.reverse();
    const isFurther = (id: string): boolean =>
      from === null || (direction === "ascending" ? id > from.id : id < from.id) || (from.inclusive && id === from.id);
    return ids
      .filter(isFurther)
      .slice(0, limit)
      .map((id) => ({ id }));
  };

/** Prints a cursor shortly: `c`, `~c` or `-`. */
const short = (cursor: string | null): string => (cursor === null ? "-" : cursor.replace(idOf(""), ""));

async function read(
  letters: string,
  cursor: string | null,
  limit: number,
  order: PageRequest["order"],
): Promise<string> {
  const text = cursor?.replace(/[a-z0-9]$/, idOf);
  const request = { limit, order, ...(text === undefined ? {} : { cursor: text }) };
  const { items, pageInfo } = await readPage(request, listOf(letters));
  const { next_cursor, prev_cursor, has_next_page, has_prev_page } = pageInfo;
  expect([has_prev_page, has_next_page]).toEqual([prev_cursor !== null, next_cursor !== null]);
  return `${short(prev_cursor)} [${lettersOf(items)}] ${short(next_cursor)}`;
}

describe("a list of b, c, d and e, oldest first", () => {
  test.each([
    [null, 2, "- [bc] c"],
    [null, 4, "- [bcde] -"],
    [null, 9, "- [bcde] -"],
    ["c", 2, "~d [de] -"],
    ["c", 1, "~d [d] d"],
    ["a", 2, "- [bc] c"],
    ["e", 2, "~f [] -"],
    ["g", 2, "~h [] -"],
    ["~d", 2, "- [bc] c"],
    ["~d", 1, "~c [c] c"],
    ["~f", 2, "~d [de] -"],
    ["~b", 2, "- [] a"],
    ["~a", 2, "- [] 9"],
  ] as const)("with the cursor %j and the limit %i gives %j", async (cursor, limit, page) => {
    expect(await read("bcde", cursor, limit, "oldest_first")).toBe(page);
  });
});

describe("a list of b, c, d and e, newest first", () => {
  test.each([
    [null, 2, "- [ed] d"],
    [null, 4, "- [edcb] -"],
    ["d", 1, "~c [c] c"],
    ["d", 2, "~c [cb] -"],
    ["f", 2, "- [ed] d"],
    ["b", 2, "~a [] -"],
    ["a", 2, "~9 [] -"],
    ["~c", 1, "~d [d] d"],
    ["~c", 2, "- [ed] d"],
    ["~e", 2, "- [] f"],
    ["~g", 2, "- [] h"],
  ] as const)("with the cursor %j and the limit %i gives %j", async (cursor, limit, page) => {
    expect(await read("bcde", cursor, limit, "newest_first")).toBe(page);
  });
});

describe("an empty list", () => {
  test.each([null, "c", "~c"])("with the cursor %j has no neighbours", async (cursor) => {
    expect(await read("", cursor, 2, "oldest_first")).toBe("- [] -");
    expect(await read("", cursor, 2, "newest_first")).toBe("- [] -");
  });
});

describe.each(["oldest_first", "newest_first"] as const)("a walk, %s", (order) => {
  const letters = "abcdefghjkm";

  test.each([1, 2, 3, 4, 5, 10, 11, 12])("by pages of %i sees all once, and back again", async (limit) => {
    const forward: string[] = [];
    const backward: string[] = [];
    let cursor: string | null = null;
    let request: PageRequest = { limit, order };
    do {
      const { items, pageInfo } = await readPage(request, listOf(letters));
      forward.push(lettersOf(items));
      cursor = pageInfo.next_cursor;
      if (cursor !== null) request = { limit, order, cursor };
    } while (cursor !== null);

    // Back from behind the end, where the page is empty.
    request = { limit, order, cursor: idOf(order === "oldest_first" ? "z" : "0") };
    do {
      const { items, pageInfo } = await readPage(request, listOf(letters));
      backward.unshift(lettersOf(items));
      cursor = pageInfo.prev_cursor;
      if (cursor !== null) request = { limit, order, cursor };
    } while (cursor !== null);

    const expected = order === "oldest_first" ? letters : [...letters].toReversed().join("");
    expect(forward.join("")).toBe(expected);
    expect(backward.join("")).toBe(expected);
  });

  test("is not disturbed when the item of its cursor is deleted", async () => {
    const cursor = idOf("d");
    const { items } = await readPage({ limit: 2, order, cursor }, listOf(letters.replace("d", "")));
    expect(lettersOf(items)).toBe(order === "oldest_first" ? "ef" : "cb");
  });
});
