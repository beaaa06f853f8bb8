import { assert, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { decimals } from "./decimal.samples.ts";
import { ONE } from "./max-scale.ts";
import { parseDecimal } from "./parse-decimal.ts";
import { schema } from "./specification.samples.ts";

interface DecimalSchema {
  pattern: string;
  maxLength: number;
  "x-augno-expected": string;
}

const input = schema<DecimalSchema>("DecimalInput");

test.each([
  ["0", 0n],
  ["-0", 0n],
  ["-0.00", 0n],
  ["1", ONE],
  ["-1", -ONE],
  ["2.5", (5n * ONE) / 2n],
  ["-0.5", -ONE / 2n],
  ["0.000000000000000000000000000001", 1n],
  [`${"9".repeat(30)}.${"9".repeat(30)}`, 10n ** 60n - 1n],
])("%s is read", (decimal, count) => {
  expect(parseDecimal("value", decimal)).toBe(count);
});

const REFUSED: readonly (readonly [came: string, value: unknown])[] = [
  ['""', ""],
  ['" 1"', " 1"],
  ['"1 "', "1 "],
  [String.raw`"1\n"`, "1\n"],
  ['"+1"', "+1"],
  ['"01"', "01"],
  ['"-"', "-"],
  ['"--1"', "--1"],
  ['"1."', "1."],
  ['".5"', ".5"],
  ['"1e3"', "1e3"],
  ['"1,5"', "1,5"],
  ['"1_000"', "1_000"],
  ['"0x10"', "0x10"],
  ['"1n"', "1n"],
  ['"NaN"', "NaN"],
  ['"Infinity"', "Infinity"],
  ['"١"', "١"],
  ['"−1"', "−1"],
  [`"${"1".repeat(31)}"`, "1".repeat(31)],
  [`"0.${"1".repeat(31)}"`, `0.${"1".repeat(31)}`],
  ["a text of 63 characters", `-${"1".repeat(30)}.${"1".repeat(31)}`],
  ["a text of 1000000 characters", "1".repeat(1_000_000)],
  ["2.5", 2.5],
  ["undefined", undefined],
  ["null", null],
  ["true", true],
  ["a value of type symbol", Symbol("1")],
  ["a value of type object", ["1"]],
];

test.each(REFUSED)("%s is refused", (came, value) => {
  // What callers in JavaScript may pass, whom no compiler stops.
  expect(() => parseDecimal("value", value as string)).toThrow(
    expect.objectContaining({
      name: "DecimalError",
      code: "decimal_invalid",
      message:
        `"value" must be ${input["x-augno-expected"]}; got ${came}. ` +
        "Write its digits out in a string, without exponent, plus sign, spaces or leading zeros.",
    }),
  );
});

describe("the form is the specification's:", () => {
  const pattern = new RegExp(input.pattern);

  test("its longest decimal is as long as any may be", () => {
    const longest = `-${"9".repeat(30)}.${"9".repeat(30)}`;
    expect(longest).toHaveLength(input.maxLength);
    expect(parseDecimal("value", longest)).toBe(1n - 10n ** 60n);
  });

  test("what matches its pattern is read", () => {
    assert(
      property(decimals, (decimal) => {
        expect(decimal).toMatch(pattern);
        expect(decimal.length).toBeLessThanOrEqual(input.maxLength);
        expect(() => parseDecimal("value", decimal)).not.toThrow();
      }),
    );
  });

  test.each(REFUSED.filter(([, value]) => typeof value === "string"))(
    "%s, which is refused, does not match",
    (_, value) => {
      expect(value).not.toMatch(pattern);
    },
  );
});
