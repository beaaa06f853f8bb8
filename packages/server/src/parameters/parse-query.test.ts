import { expect, test } from "vitest";
import { parseQuery } from "./parse-query.ts";

test.each([
  ["", []],
  ["?", []],
  ["?&&", []],
  ["?a=1", [["a", "1", false]]],
  [
    "a=1&b=2",
    [
      ["a", "1", false],
      ["b", "2", false],
    ],
  ],
  [
    "?a=1&a=2",
    [
      ["a", "1", false],
      ["a", "2", false],
    ],
  ],
  ["?a", [["a", "", false]]],
  ["?a=", [["a", "", false]]],
  ["?=1", [["", "1", false]]],
  ["?a=b=c", [["a", "b=c", false]]],
  ["?a=b+c%2B", [["a", "b c+", false]]],
  ["?a%5B%5D=m%C2%B2", [["a[]", "m²", false]]],
  ["?__proto__=1", [["__proto__", "1", false]]],
  ["?a=%zz", [["a", "%zz", true]]],
  ["?a=%FF", [["a", "%FF", true]]],
  ["?%FF=a", [["%FF", "a", true]]],
])("reads %j", (search, items) => {
  expect(parseQuery(search).map(({ name, value, isMalformed }) => [name, value, isMalformed])).toEqual(items);
});
