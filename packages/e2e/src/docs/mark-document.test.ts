import { expect, test } from "vitest";
import { markDocument } from "./mark-document.ts";

test("every text, bound and list of values is changed, each in a way of its own", () => {
  const document = { info: { summary: "A.\n" }, schema: { maximum: 5, enum: ["a"] } };
  expect(markDocument(document)).toEqual([
    { path: ["info", "summary"], text: "Marked70000." },
    { path: ["schema", "maximum"], text: "70001" },
    { path: ["schema", "enum"], text: "marked_70002" },
  ]);
  expect(document).toEqual({
    info: { summary: "A. Marked70000." },
    schema: { maximum: 70_001, enum: ["a", "marked_70002"] },
  });
});

test.each([
  ["examples", { value: { summary: "A." } }],
  ["properties that are called like a keyword", { properties: { description: { type: "string" } } }],
  ["numbers to choose from", { enum: [0, 3600] }],
])("%s stay as they are", (_what, document) => {
  const before = structuredClone(document);
  expect(markDocument(document)).toEqual([]);
  expect(document).toEqual(before);
});
