import { assert, property } from "fast-check";
import { expect, test } from "vitest";
import { compareDecimals } from "./compare-decimals.ts";
import { decimals } from "./decimal.samples.ts";
import { compare, rationalOf } from "./rational.samples.ts";

test.each([
  ["9", "10", -1],
  ["-9", "-10", 1],
  ["1", "1.00", 0],
  ["-0", "0", 0],
  ["0.1", "0.09", 1],
  ["-1", "0.5", -1],
  ["9007199254740993", "9007199254740992", 1],
  ["0.000000000000000000000000000001", "0", 1],
])("%s to %s is %i", (a, b, order) => {
  expect(compareDecimals(a, b)).toBe(order);
  expect(compareDecimals(b, a) + order).toBe(0);
});

test("decimals are sorted by what they are worth", () => {
  expect(["10", "9", "-1.5", "9.0", "-2"].toSorted(compareDecimals)).toEqual(["-2", "-1.5", "9", "9.0", "10"]);
});

test("the order is that of the numbers", () => {
  assert(property(decimals, decimals, (a, b) => compareDecimals(a, b) === compare(rationalOf(a), rationalOf(b))));
});

test.each([
  ["a", "x", "1"],
  ["b", "1", "x"],
])("an argument that is no decimal is named: %s", (name, a, b) => {
  expect(() => compareDecimals(a, b)).toThrow(`"${name}" must be a decimal number as a string`);
});
