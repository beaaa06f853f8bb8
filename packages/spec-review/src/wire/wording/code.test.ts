import { expect, it } from "vitest";
import { code } from "./code.ts";

it.each([
  ["a name", "limit", "`limit`"],
  ["what is empty", "", '`""`'],
  ["what would end the code", "a`b`` @octocat", "`a'b'' @octocat`"],
  ["what would end the line", "a\n\n# <script>\r\n", "`a # <script> `"],
])("keeps %s in code", (_what, text, shown) => {
  expect(code(text)).toBe(shown);
});
