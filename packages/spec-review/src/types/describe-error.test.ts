import { expect, test } from "vitest";
import type { CallerLine } from "./caller-line.ts";
import { describeError } from "./describe-error.ts";

const LINE: CallerLine = {
  code: "",
  deed: { kind: "complete", subject: "MakeThing" },
  use: "request",
  operations: ["make-thing"],
  at: "/components/schemas/MakeThing",
};
const NO_TYPES = { was: undefined, is: undefined };

test("each field that the compiler names is needed, though its name has a quote", () => {
  const text = `Type '"a" | "b\\"c"' is not assignable to type 'never'.\n  Type '"a"' is not assignable to type 'never'.`;
  expect(describeError(LINE, 2322, text, NO_TYPES).map(({ field }) => field)).toEqual(["a", 'b"c']);
});

test("an error that names no field is not kept silent", () => {
  const text = "Type 'Needed<X>' is not assignable to type 'never'.";
  expect(() => describeError(LINE, 2322, text, NO_TYPES)).toThrow(
    `The compiler must name the fields that MakeThing needs; it says: ${text}`,
  );
});

test("a whole whose place is gone is told by its fields", () => {
  expect(describeError(LINE, 2339, "Property 'content' does not exist on type 'never'.", NO_TYPES)).toEqual([]);
});
