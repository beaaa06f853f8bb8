import { expect, test } from "vitest";
import { printable } from "./printable.ts";

test.each([
  ["a control", "a\u0000b", String.raw`a\u0000b`],
  ["a line end", "a\nb\u2028", String.raw`a\u000ab\u2028`],
  ["half a character", "\uD83D", String.raw`\ud83d`],
  ["a whole character", "é 😀 ²", "é 😀 ²"],
])("%s is printed so that it can be seen", (_, text, printed) => {
  expect(printable(text)).toBe(printed);
});
