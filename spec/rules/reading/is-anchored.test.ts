import { expect, test } from "vitest";
import { isAnchored } from "./is-anchored.ts";

const ANCHORED = ["^a$", "^(a|b)$", "^[|]$", "^a\\|b$", "^[\\]|(]$", "^\\(a$", "^a\\\\$", "^(?:a|(b|c))+$"];
const LOOSE = ["a", "^a", "a$", "^a|b$", "^(a)|(b)$", "^a\\$", "^a\\\\\\$", "^\\(a|b$", ""];

test.each(ANCHORED)("%s is anchored", (pattern) => {
  expect(isAnchored(pattern)).toBe(true);
});

test.each(LOOSE)('"%s" is not anchored', (pattern) => {
  expect(isAnchored(pattern)).toBe(false);
});
