import { expect, test } from "vitest";
import { isSameHash } from "./is-same-hash.ts";

test.each([
  ["the same", "9f86d081", "9f86d081", true],
  ["another", "9f86d081", "9f86d082", false],
  ["a shorter one", "9f86d081", "9f86d0", false],
  ["as many characters in more bytes", "ab", "é!", false],
  ["nothing", "9f86d081", "", false],
])("a hash and %s: %j and %j, %j", (_case, a, b, isSame) => {
  expect(isSameHash(a, b)).toBe(isSame);
});
