import { expect, test } from "vitest";
import { MAX_BODY_BYTES, truncateBody } from "./truncate-body.ts";

test.each([
  ["nothing", ""],
  ["a short body", "{}"],
  ["256 KiB of one-byte characters", "x".repeat(MAX_BODY_BYTES)],
  ["256 KiB of two-byte characters", "é".repeat(MAX_BODY_BYTES / 2)],
])("keeps %s whole", (_case, text) => {
  expect(truncateBody(text)).toEqual({ text, isTruncated: false });
});

test.each([
  ["after the last byte that fits", `${"x".repeat(MAX_BODY_BYTES)}y`, "x".repeat(MAX_BODY_BYTES)],
  ["before a character that does not fit", `${"x".repeat(MAX_BODY_BYTES - 1)}é`, "x".repeat(MAX_BODY_BYTES - 1)],
  ["before an emoji that does not fit", `${"x".repeat(MAX_BODY_BYTES - 3)}😀`, "x".repeat(MAX_BODY_BYTES - 3)],
])("cuts %s", (_case, text, kept) => {
  expect(truncateBody(text)).toEqual({ text: kept, isTruncated: true });
});
