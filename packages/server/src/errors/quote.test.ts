import { expect, test } from "vitest";
import { quote, quoteBare } from "./quote.ts";

test.each([
  ["plain text", "ten", '"ten"'],
  ["nothing", "", '""'],
  ["quotation marks", 'a"b', '"a\\"b"'],
  ["a line break", "a\nb", '"a\\nb"'],
  ["other line breaks", "a\u0085b\u2028c", '"a\\u0085b\\u2028c"'],
  ["what turns the direction", "a\u202eb\u2067c", '"a\\u202eb\\u2067c"'],
  ["half a character", "\ud800", '"\\ud800"'],
  ["a key", "aug_sk_test_AM4Bxxxxxxxxxxxxxxxxxxxxxxx1WNXD", '"aug_sk_test_[redacted]"'],
  ["text of 100 characters", "x".repeat(100), `"${"x".repeat(100)}"`],
  ["longer text", "x".repeat(101), `"${"x".repeat(100)}…"`],
  ["a character at the cut", `${"x".repeat(99)}😀`, `"${"x".repeat(99)}…"`],
  ["a key at the cut", `${"x".repeat(90)}aug_sk_test_AM4Bxxxxx`, `"${"x".repeat(90)}aug_sk_tes…"`],
  ["a huge text with a key", `${"x".repeat(780)}aug_sk_test_AM4Bxxxxx`, `"${"x".repeat(100)}…"`],
])("quotes %s", (_case, text, quoted) => {
  expect(quote(text)).toBe(quoted);
});

test("escapes also without quotation marks", () => {
  expect(quoteBare("/v1/\u0000")).toBe("/v1/\\u0000");
});
