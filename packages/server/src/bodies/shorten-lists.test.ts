import { expect, test } from "vitest";
import { shortenLists } from "./shorten-lists.ts";

test.each([
  [
    { a: [1, 2, 3], b: "x" },
    { a: [1, 2], b: "x" },
  ],
  [{ a: { b: [[1, 2, 3], 2, 3] } }, { a: { b: [[1, 2], 2] } }],
  [JSON.parse('{"__proto__":[1,2,3]}'), JSON.parse('{"__proto__":[1,2]}')],
])("%j becomes %j", (value, shortened) => {
  expect(shortenLists(value, 2)).toEqual(shortened);
});

test.each([{ a: [1, 2], b: { c: [] } }, [null, { a: 1 }], "text", null])("%j stays the same value", (value) => {
  expect(shortenLists(value, 2)).toBe(value);
});
