import { expect, test } from "vitest";
import { sampleServers } from "./sample-servers.ts";

const all = ["a", "b", "c", "d", "e"];

test.each([
  [2, 0, ["a", "b"]],
  [2, 1, ["c", "d"]],
  [2, 2, ["e", "a"]],
  [2, 3, ["b", "c"]],
  [9, 1, all],
  [undefined, 7, all],
])("%s of five with the seed %i are %j", (size, seed, sample) => {
  expect(sampleServers(all, size, seed)).toEqual(sample);
});

test("a sample of nothing is empty", () => {
  expect(sampleServers([], 2, 1)).toEqual([]);
});
