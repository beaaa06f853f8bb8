import { expect, test } from "vitest";
import { isZero } from "./is-zero.ts";

test.each(["0", "-0", "0.0", "-0.000", `0.${"0".repeat(30)}`])("%s is zero", (value) => {
  expect(isZero(value)).toBe(true);
});

test.each(["1", "-1", "0.1", `0.${"0".repeat(29)}1`, `-0.${"0".repeat(29)}1`])("%s is not zero", (value) => {
  expect(isZero(value)).toBe(false);
});

test("what is no decimal is neither", () => {
  expect(() => isZero("")).toThrow('"value" must be a decimal number as a string');
});
