import { describe, expect, test } from "vitest";
import type { ValueSchema } from "../../operation-contract.ts";
import { schemas } from "../../generated/schemas.ts";
import { parsePattern } from "./parse-pattern.ts";
import { textsAround } from "./texts-around.ts";

describe("the texts around", () => {
  test.each<[string, string, number, string[], string[]]>([
    ["a set", "^[a-c]$", 9, ["a", "c", "b"], ["`", "d", "x", " ", "\n", "é"]],
    ["a count", "^[0-9]{2,3}$", 9, ["00", "000", "90", "10", "80"], ["0", "0000", "/0", ":0", "x0", " 0", "\n0", "é0"]],
    ["an option", "^a?$", 9, ["", "a"], ["aa", "`", "b", "x", " ", "\n", "é"]],
    ["a choice", "^(0|1)$", 9, ["0", "1"], ["/", "x", " ", "\n", "é", "2"]],
    ["a repetition without an end", "^a+$", 3, ["a", "aa", "aaa", "aaaa"], ["", "`", "b", "x", " ", "\n", "é"]],
    ["what is kept out", "^[^ ]$", 9, ["\u001F", "!", "x", "é", "A"], [" "]],
  ])("%s are at, inside and just beyond it", (_, pattern, maxLength, inside, outside) => {
    const texts = textsAround(pattern, maxLength);
    const isIn = (text: string): boolean => new RegExp(pattern, "u").test(text);
    expect(texts.filter(isIn)).toEqual(expect.arrayContaining(inside));
    expect(texts.filter((text) => !isIn(text))).toEqual(expect.arrayContaining(outside));
    for (const text of inside) expect(isIn(text), JSON.stringify(text)).toBe(true);
  });
});

test("every pattern of the specification is read, and has texts on both sides and as long as may be", () => {
  const all: readonly ValueSchema[] = Object.values(schemas);
  for (const { pattern, maxLength = 0, format } of all) {
    if (pattern === undefined || format !== undefined) continue;
    const texts = textsAround(pattern, maxLength);
    const inside = texts.filter((text) => new RegExp(pattern, "u").test(text));
    expect(inside.length, pattern).toBeGreaterThan(0);
    expect(inside.length, pattern).toBeLessThan(texts.length);
    expect(
      inside.some((text) => text.length === maxLength),
      pattern,
    ).toBe(true);
  }
});

test.each([
  ["a$", "a$"],
  ["^a(?=b)$", "?=b)"],
  ["^a{2$", "{2"],
  ["^(a$", ""],
  ["^a)$", ")"],
  [String.raw`^\p{L}$`, "{L}"],
])("%s is no pattern that the kit reads", (pattern, rest) => {
  expect(() => parsePattern(pattern)).toThrow(
    new SyntaxError(
      `The pattern ${pattern} must be made of what the kit reads; it is not at "${rest}". Extend parse-pattern.ts.`,
    ),
  );
});
