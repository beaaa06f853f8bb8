import { expect, test } from "vitest";
import { scrub, scrubEncoded } from "./scrub.ts";

const RANDOM = "AM4Bxxxxxxxxxxxxxxxxxxxxxxx1WNXD";

test.each([
  ["a key alone", `aug_sk_test_${RANDOM}`, "aug_sk_test_[redacted]"],
  ["a key within text", `got "aug_pk_prod_${RANDOM}".`, 'got "aug_pk_prod_[redacted]".'],
  ["every key", `aug_sk_prod_${RANDOM}, aug_pk_test_${RANDOM}`, "aug_sk_prod_[redacted], aug_pk_test_[redacted]"],
  ["a key before dots", "aug_sk_test_AM4BX...WNXD", "aug_sk_test_[redacted]...WNXD"],
  ["a key that was cut short", "aug_sk_test_AM4", "aug_sk_test_[redacted]"],
  ["a key in other letters", `AUG_SK_TEST_${RANDOM}`, "AUG_SK_TEST_[redacted]"],
])("takes out %s", (_case, text, scrubbed) => {
  expect(scrub(text)).toBe(scrubbed);
});

test.each(["", "no key here", "aug_xx_test_AM4B", "aug_sk_test_", "aug_sk_test_...", "aug_sk_test_AM4B...WNXD."])(
  "leaves %j as it is",
  (text) => {
    expect(scrub(text)).toBe(text);
  },
);

test.each([
  ["plain", `/v1/aug_sk_test_${RANDOM}`, "/v1/aug_sk_test_[redacted]"],
  ["encoded once", `/v1/aug%5fsk%5Ftest%5f${RANDOM}`, "/v1/aug_sk_test_[redacted]"],
  ["encoded twice", `/v1/aug%255Fsk%255Ftest%255F${RANDOM}`, "/v1/aug_sk_test_[redacted]"],
  ["encoded in its letters", `/%61ug_sk_test_${RANDOM}`, "/aug_sk_test_[redacted]"],
  [
    "plain beside one that is encoded",
    `/aug_sk_test_A1/aug%5fsk_test_B2`,
    "/aug_sk_test_[redacted]/aug_sk_test_[redacted]",
  ],
])("takes out a key that is %s", (_case, path, scrubbed) => {
  expect(scrubEncoded(path)).toBe(scrubbed);
});

test.each(["/v1/core/units", "/%zz", "/%ff/%", "/m%C2%B2", "/%25"])("leaves the path %s as it is", (path) => {
  expect(scrubEncoded(path)).toBe(path);
});

test.each([
  ["plain", `{"name":"aug_sk_test_${RANDOM}"}`, '{"name":"aug_sk_test_[redacted]"}'],
  ["escaped", `{"name":"aug\\u005fsk\\u005Ftest_${RANDOM}"}`, '{"name":"aug_sk_test_[redacted]"}'],
  ["escaped in text that is no JSON", `{"name":"\\u0061ug_sk_test_${RANDOM}`, '{"name":"aug_sk_test_[redacted]'],
  ["escaped and encoded", `{"name":"aug\\u00255fsk_test_${RANDOM}"}`, '{"name":"aug_sk_test_[redacted]"}'],
  ["escaped twice", `{"name":"\\u005cu0061ug_sk_test_${RANDOM}"}`, '{"name":"aug_sk_test_[redacted]"}'],
  ["encoded and escaped", `{"name":"%5Cu0061ug_sk_test_${RANDOM}"}`, '{"name":"aug_sk_test_[redacted]"}'],
  ["in UTF-16", asUtf8(`{"name":"aug_sk_test_${RANDOM}"}`), '{"name":"aug_sk_test_[redacted]"}'],
])("takes out of JSON a key that is %s", (_case, text, scrubbed) => {
  expect(scrubEncoded(text)).toBe(scrubbed);
});

test.each(['{"name":"\\u00b2"}', '{"name":"\0"}', '{"name":"\\u"}', "{", '"100 %"', '"%zz"'])(
  "leaves the JSON %s as it is",
  (text) => {
    expect(scrubEncoded(text)).toBe(text);
  },
);

/** Text in UTF-16 as whoever takes it for UTF-8 reads it. */
function asUtf8(text: string): string {
  return Buffer.from(text, "utf16le").toString("utf8");
}
