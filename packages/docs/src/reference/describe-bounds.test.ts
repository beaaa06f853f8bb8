import { describe, expect, it } from "vitest";

import { schema } from "../testing/schema.ts";
import { describeBounds } from "./describe-bounds.ts";
import type { Schema } from "./reference.ts";

describe("describeBounds", () => {
  it.each<[string, Partial<Schema>, string[]]>([
    ["nothing of a value that has no bounds", {}, []],
    ["both ends of a range", { minimum: 1, maximum: 1000 }, ["1 to 1000"]],
    ["a range that has no end", { minimum: 0 }, ["at least 0"]],
    ["a range that has no beginning", { maximum: 5 }, ["at most 5"]],
    ["how long a text may be", { minLength: 1, maxLength: 64 }, ["1 to 64 characters"]],
    ["how long a text must be", { minLength: 31, maxLength: 31 }, ["31 characters"]],
    ["one character as one", { maxLength: 1 }, ["at most 1 character"]],
    ["no beginning where a text may be empty", { minLength: 0, maxLength: 9 }, ["at most 9 characters"]],
    ["how many items a list may have", { minItems: 1, maxItems: 50 }, ["1 to 50 items"]],
    ["how many fields an object may have", { maxProperties: 1000 }, ["at most 1000 fields"]],
    ["a default, of whatever type", { default: "1" }, ['Default `"1"`']],
    ["a default of nothing", { default: null }, ["Default `null`"]],
    ["the only value", { constant: "unit" }, ['Always `"unit"`']],
    ["form and pattern", { format: "date-time", pattern: "Z$" }, ["Format `date-time`", "Pattern `Z$`"]],
  ])("says %s", (_what, part, words) => {
    const bounds = describeBounds(schema(part));
    expect(bounds.map(({ label, text, isCode }) => `${label} ${isCode ? `\`${text}\`` : text}`.trim())).toEqual(words);
  });
});
