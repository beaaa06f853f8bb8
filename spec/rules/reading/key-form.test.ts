import { expect, test } from "vitest";
import { findKeys, hasChecksum, redact } from "./key-form.ts";

// Written in two, so that no scanner for secrets finds a whole key here.
const WITH_CHECKSUM = ["aug_sk_test_ThisKeyOpens", "NothingAtAll2T4eu3"].join("");

test("whole keys are found in a text, and redacted ones are not", () => {
  expect(findKeys(`Send ${WITH_CHECKSUM}, or aug_pk_prod_AM4B...WNXD, or aug_sk_test_short.`)).toEqual([WITH_CHECKSUM]);
});

test("a key is redacted to four digits at each end", () => {
  expect(redact("aug_pk_prod_AM4BThisIsNoKeyItOnlyShowsTheFormWNXD")).toBe("aug_pk_prod_AM4B...WNXD");
});

test("a checksum is right or wrong", () => {
  expect(hasChecksum(WITH_CHECKSUM)).toBe(true);
  expect(hasChecksum(WITH_CHECKSUM.replace("aug_sk", "aug_pk"))).toBe(false);
  expect(hasChecksum("aug_sk_test_AM4BThisIsNoKeyItOnlyShowsTheFormWNXD")).toBe(false);
});
