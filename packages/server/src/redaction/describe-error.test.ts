import { expect, test } from "vitest";
import { describeError } from "./describe-error.ts";

const KEY = "aug_sk_test_AM4Bxxxxxxxxxxxxxxxxxxxxxxx1WNXD";

test("an error is described by its type, its text and its codes, and by nothing else that it carries", () => {
  const cause = Object.assign(new RangeError("the disk is full"), { errcode: 13, code: "ERR_SQLITE_ERROR" });
  const error = Object.assign(new TypeError(`cannot read ${KEY}`, { cause }), {
    rawPacket: Buffer.from(KEY),
    input: encodeURIComponent(KEY),
  });
  error.stack = `TypeError: ${KEY.replaceAll("_", "%5F")}`;
  delete cause.stack;
  expect(describeError(error)).toEqual({
    type: "TypeError",
    message: "cannot read aug_sk_test_[redacted]",
    stack: "TypeError: aug_sk_test_[redacted]",
    cause: { type: "RangeError", message: "the disk is full", errcode: 13, code: "ERR_SQLITE_ERROR" },
  });
});

test("an error that is its own cause is described", () => {
  const error = new Error("round");
  error.cause = error;
  expect(JSON.stringify(describeError(error)).match(/"cause"/g)).toHaveLength(5);
});

test.each([
  [KEY, { type: "string", message: "aug_sk_test_[redacted]" }],
  [undefined, { type: "undefined", message: "undefined" }],
  [{ secret: KEY }, { type: "object", message: "[object Object]" }],
])("what is thrown and no error is described: %#", (thrown, described) => {
  expect(describeError(thrown)).toEqual(described);
});
