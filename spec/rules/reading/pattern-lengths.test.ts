import { expect, test } from "vitest";
import { patternLengths } from "./pattern-lengths.ts";

test.each([
  { pattern: "^unit_[0-7][0-9a-hjkmnp-tv-z]{25}$", least: 31, greatest: 31 },
  { pattern: "^(apke|us)_[0-7][0-9a-hjkmnp-tv-z]{25}$", least: 29, greatest: 31 },
  { pattern: String.raw`^-?(0|[1-9][0-9]{0,29})(\.[0-9]{1,30})?$`, least: 1, greatest: 62 },
  { pattern: String.raw`^[0-9]{4}-[0-9]{2}T\d\x41\u0042\u{43}\p{L}Z$`, least: 14, greatest: 14 },
  { pattern: String.raw`^[\]|(]\(\\$`, least: 3, greatest: 3 },
  { pattern: "^(?:a{2}|(?<name>bc))+?$", least: 2, greatest: Infinity },
  { pattern: "^a*b{2,}$", least: 2, greatest: Infinity },
  { pattern: "^(a{0}){0,3}$", least: 0, greatest: 0 },
  { pattern: "^😀{2}$", least: 2, greatest: 2 },
])("$pattern matches from $least to $greatest characters", ({ pattern, least, greatest }) => {
  expect(patternLengths(pattern)).toEqual({ least, greatest });
});

test.each(["^(?=a)b$", "^(?<!a)b$", String.raw`^(a)\1$`, String.raw`^(?<n>a)\k<n>$`, "^(a$", "^a)$"])(
  "%s is not counted",
  (pattern) => {
    expect(patternLengths(pattern)).toBeUndefined();
  },
);
