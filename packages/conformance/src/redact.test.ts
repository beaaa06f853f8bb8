import { expect, test } from "vitest";
import { redact } from "./redact.ts";

test.each([
  ["a key", "with aug_sk_test_4eC39HqLyjWDarjtT1zdp7dc02xyz.", "with aug_sk_test_…."],
  ["several keys", "aug_pk_prod_abc and aug_sk_prod_def", "aug_pk_prod_… and aug_sk_prod_…"],
  ["what is no key", "aug_sk_test_ and apke_01m86etbc0", "aug_sk_test_ and apke_01m86etbc0"],
])("%s is redacted", (_, text, redacted) => {
  expect(redact(text)).toBe(redacted);
});
