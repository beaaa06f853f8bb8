import { expect, test } from "vitest";
import { applyMutation } from "./apply-mutation.ts";
import type { Edit } from "./mutant.ts";

const SOURCE = `# Of a page.
name: limit
schema:
  # Never more.
  maximum: 1000
  enum:
    - &a "200"
    - *a
`;

test.each<{ title: string; edits: Edit[]; from: string; to: string }>([
  {
    title: "a value is set",
    edits: [{ pointer: ["schema", "maximum"], set: 1001 }],
    from: "maximum: 1000",
    to: "maximum: 1001",
  },
  {
    title: "a value that an alias repeats keeps its anchor",
    edits: [{ pointer: ["schema", "enum", 0], set: "201" }],
    from: '&a "200"',
    to: '&a "201"',
  },
  {
    title: "a list takes the place of a word",
    edits: [{ pointer: ["name"], set: ["limit", "null"] }],
    from: "name: limit",
    to: 'name:\n  - limit\n  - "null"',
  },
  {
    title: "an entry is dropped",
    edits: [{ pointer: ["schema", "maximum"], drop: true }],
    from: "  maximum: 1000\n",
    to: "",
  },
  {
    title: "an item is dropped",
    edits: [{ pointer: ["schema", "enum", 1], drop: true }],
    from: "    - *a\n",
    to: "",
  },
  {
    title: "an entry is renamed, in its place",
    edits: [{ pointer: ["schema", "maximum"], rename: "minimum" }],
    from: "maximum:",
    to: "minimum:",
  },
  {
    title: "an item is added",
    edits: [{ pointer: ["schema", "enum"], add: "other" }],
    from: "    - *a\n",
    to: "    - *a\n    - other\n",
  },
  {
    title: "several places are changed together",
    edits: [
      { pointer: ["name"], rename: "title" },
      { pointer: ["title"], set: "page" },
    ],
    from: "name: limit",
    to: "title: page",
  },
])("$title, and the rest of the file stays as it is", ({ edits, from, to }) => {
  expect(applyMutation(SOURCE, { edits })).toBe(SOURCE.replace(from, to));
});

test("what is not there cannot be renamed", () => {
  expect(() => applyMutation(SOURCE, { edits: [{ pointer: ["schema", "pattern"], rename: "format" }] })).toThrow(
    "There must be an entry at /schema/pattern, to be renamed; there is none.",
  );
});
