import { expect, test } from "vitest";
import { JAVASCRIPT_LITERALS } from "./javascript-literals.ts";
import { type LiteralDialect, printLiteral } from "./print-literal.ts";

const shouting: LiteralDialect = {
  ...JAVASCRIPT_LITERALS,
  true: "YES",
  false: "NO",
  null: "NOTHING",
  hasBareNames: false,
};
const long = "a text that is longer than any line of a sample may ever be";

test.each<[string, unknown, string]>([
  ["an empty object", {}, "{}"],
  ["an empty list", [], "[]"],
  ["a short object on one line", { a: 1, b: "x" }, '{ a: 1, b: "x" }'],
  ["a name that is no identifier in quotation marks", { "Content-Type": "json" }, '{ "Content-Type": "json" }'],
  ["a long object a line for each field", { long, more: [1] }, `{\n  long: "${long}",\n  more: [1],\n}`],
  ["a long list a line for each item", [long, 2], `[\n  "${long}",\n  2,\n]`],
  ["quotation marks in a text", 'a "b"', String.raw`"a \"b\""`],
])("%s is printed", (_, value, text) => {
  expect(printLiteral(value, JAVASCRIPT_LITERALS)).toBe(text);
});

test("a dialect has words and names of its own", () => {
  expect(printLiteral({ a: [true, false, null] }, shouting)).toBe('{ "a": [YES, NO, NOTHING] }');
});

test("further lines begin where the literal stands", () => {
  expect(printLiteral([long], JAVASCRIPT_LITERALS, "    ")).toBe(`[\n      "${long}",\n    ]`);
});
