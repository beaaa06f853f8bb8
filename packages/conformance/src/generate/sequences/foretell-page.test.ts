import { expect, test } from "vitest";
import { foretellPage, type PageRequest } from "./foretell-page.ts";

const ITEMS = ["b", "d", "f", "h"].map((id) => ({ id }));

test.each<[string, PageRequest, string, [string | null, string | null] | null]>([
  ["the beginning", { limit: 2 }, "bd", ["d", null]],
  ["all", { limit: 9 }, "bdfh", [null, null]],
  ["the middle", { limit: 2, cursor: "b" }, "df", ["f", "~d"]],
  ["the end", { limit: 2, cursor: "d" }, "fh", [null, "~f"]],
  ["after an id that is gone", { limit: 1, cursor: "c" }, "d", ["d", "~d"]],
  ["after the last", { limit: 2, cursor: "h" }, "", null],
  ["the page before", { limit: 2, cursor: "~h" }, "df", ["f", "~d"]],
  ["the first page before", { limit: 9, cursor: "~f" }, "bd", ["d", null]],
  ["before the first", { limit: 2, cursor: "~b" }, "", null],
])("a page at %s", (_, asked, ids, cursors) => {
  const { data, pageInfo } = foretellPage(ITEMS, asked);
  expect(data.map(({ id }) => id).join("")).toBe(ids);
  const [next_cursor, prev_cursor] = cursors ?? [];
  expect(pageInfo).toEqual(
    cursors === null
      ? null
      : { next_cursor, prev_cursor, has_next_page: next_cursor !== null, has_prev_page: prev_cursor !== null },
  );
});

test("a list without items has a page without any", () => {
  expect(foretellPage([], { limit: 1 })).toEqual({ data: [], pageInfo: null });
});
