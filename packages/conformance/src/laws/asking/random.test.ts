import { expect, test } from "vitest";
import { randomFrom } from "./random.ts";

const drawn = (seed: number): number[] => {
  const random = randomFrom(seed);
  return Array.from({ length: 200 }, () => random(10));
};

test("the same seed draws the same numbers, and another one others", () => {
  expect(drawn(7)).toEqual(drawn(7));
  expect(drawn(7)).not.toEqual(drawn(8));
});

test("numbers are from 0 to below what is asked, and all of them come", () => {
  expect([...new Set(drawn(7))].toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});
