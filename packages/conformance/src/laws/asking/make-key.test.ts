import { expect, test } from "vitest";
import { checksumOf, makeUnknownKey, withTypo } from "./make-key.ts";

test("the checksum is the CRC32 in six digits of base62", () => {
  // 0xcbf43926, the check value of the catalogue of parametrised CRC algorithms.
  expect(checksumOf("123456789")).toBe("3jZRME");
});

test("an unknown key has the form and the checksum of a key", () => {
  const key = makeUnknownKey("aug_sk_test_");
  expect(key).toMatch(/^aug_sk_test_[0-9A-Za-z]{30,}$/);
  expect(key.slice(-6)).toBe(checksumOf(key.slice(0, -6)));
});

test.each([
  ["ab0", 2, "ab1"],
  ["abz", 2, "ab0"],
  ["aZb", 1, "aab"],
])("%s with a typo at %i is %s", (key, at, expected) => {
  expect(withTypo(key, at)).toBe(expected);
});
