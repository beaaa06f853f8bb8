import { describe, expect, test } from "vitest";
import { createKey, parseKey, redactKey } from "./key-format.ts";

/** 24 equal digits and the checksum of all before it, worked out with Python's zlib.crc32. */
const SAMPLE = "aug_sk_test_AAAAAAAAAAAAAAAAAAAAAAAA4bdgWf";

describe.each([
  ["secret", "sandbox", "aug_sk_test_"],
  ["secret", "production", "aug_sk_prod_"],
  ["publishable", "sandbox", "aug_pk_test_"],
  ["publishable", "production", "aug_pk_prod_"],
] as const)("a %s key of %s", (type, environment, prefix) => {
  const key = createKey({ type, environment });

  test(`is ${prefix} and 30 base62 digits`, () => {
    expect(key).toMatch(new RegExp(`^${prefix}[0-9A-Za-z]{30}$`));
  });

  test("says its kind", () => {
    expect(parseKey(key)).toEqual({ type, environment });
  });

  test("is redacted to its prefix and ends", () => {
    expect(redactKey(key)).toBe(`${key.slice(0, 16)}...${key.slice(-4)}`);
  });

  test("is not made twice", () => {
    expect(createKey({ type, environment })).not.toBe(key);
  });
});

test("checks a key by CRC32 over all before it, in base62", () => {
  expect(parseKey(SAMPLE)).toEqual({ type: "secret", environment: "sandbox" });
});

test.each([
  ["nothing", ""],
  ["another word", "hello"],
  ["a changed digit", SAMPLE.replace("AAAA", "AABA")],
  ["two digits changed round", SAMPLE.replace("4b", "b4")],
  ["a prefix of another environment", SAMPLE.replace("test", "prod")],
  ["a prefix of another type", SAMPLE.replace("sk", "pk")],
  ["a key without its last digit", SAMPLE.slice(0, -1)],
  ["a key and a space", `${SAMPLE} `],
  ["a key and a line break", `${SAMPLE}\n`],
  ["the redacted form", redactKey(SAMPLE)],
])("refuses %s", (_case, text) => {
  expect(parseKey(text)).toBeNull();
});
