import { expect, test } from "vitest";
import { remedyOf } from "./remedy-of.ts";

test.each([
  [{ required: true, expected: "an object" }, "Send such a value."],
  [{ required: false, expected: "an object" }, "Send such a value, or leave it out."],
  [{ required: false, expected: "a decimal", default: "1" }, "Send such a value, or leave it out for 1."],
  [{ required: false, expected: "a whole number from 0 to 30", default: 30 }, "Send a number, or leave it out for 30."],
  [{ required: true, expected: "one of a, b" }, "Send one of these."],
  [
    { required: false, expected: "one of true, false", default: false },
    "Send one of these, or leave it out for false.",
  ],
])("%j is mended so: %s", (expectation, remedy) => {
  expect(remedyOf(expectation)).toBe(remedy);
});
