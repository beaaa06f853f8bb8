import { expect, test } from "vitest";

import { plainText } from "./plain-text.ts";

test.each([
  ["the first sentence", "It lists. Then more.", "It lists."],
  ["a sentence over lines as one line", "It\nlists\nall. More", "It lists all."],
  ["no marks of code, weight or links", "A `unit`, **now**, by [name](/x/).", "A unit, now, by name."],
  ["no point within a number or a path", "From 0.5 to `v1.x` of it. More", "From 0.5 to v1.x of it."],
  ["what leads to a list as a sentence", "It takes two:\n\n- one", "It takes two."],
  ["a text without an end", "A thing", "A thing"],
])("gives %s", (_what, markdown, text) => {
  expect(plainText(markdown)).toBe(text);
});
