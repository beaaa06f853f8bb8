import { expect, test } from "vitest";
import { foldText } from "./fold-text.ts";

test.each([
  ["capital and small letters", "Kilogram", "kILOGRAM"],
  ["letters in one piece and in two", "\u00e9", "E\u0301"],
  ["the two small sigmas and the capital one", "οδος", "ΟΔΟΣ"],
  ["a small sigma within a word and at its end", "οδοσ", "οδος"],
  ["the sign for micro and the Greek mu", "\u00b5m", "\u03bcm"],
  ["the sign for kelvin and the letter", "\u212a", "k"],
  ["ß and its capitals", "Maß", "MASS"],
])("%s are alike", (_, one, other) => {
  expect(foldText(one)).toBe(foldText(other));
});

test.each([
  ["a letter with an accent and one without", "é", "e"],
  ["i with a dot and without", "i", "ı"],
  ["raised digits and others", "m²", "m2"],
])("%s differ", (_, one, other) => {
  expect(foldText(one)).not.toBe(foldText(other));
});

test("text that ends in the middle of a word is found within the word", () => {
  expect(foldText("ΟΔΟΣΑΣ")).toContain(foldText("ΟΔΟΣ"));
});
