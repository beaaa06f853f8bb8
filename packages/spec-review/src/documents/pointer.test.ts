import { expect, test } from "vitest";
import { pointerParts, schemaNameOf, targetOf, toPointer } from "./pointer.ts";

const DOCUMENT = { components: { schemas: { "a/b~c d": { type: "string" } } }, tags: [{ name: "first" }] };

test.each([
  ["a name that is escaped", "#/components/schemas/a~1b~0c%20d/type", "string"],
  ["an item of a list", "#/tags/0/name", "first"],
  ["nowhere", "#/components/schemas/gone/type", undefined],
  ["another file", "other.yaml#/tags", undefined],
])("a reference leads to %s", (_, reference, target) => {
  expect(targetOf(DOCUMENT, reference)).toBe(target);
});

test("a pointer and its parts are made of each other", () => {
  const parts = ["paths", "/v1/a~b", "get"];
  expect(toPointer(parts)).toBe("/paths/~1v1~1a~0b/get");
  expect(pointerParts(toPointer(parts))).toEqual(parts);
  expect(pointerParts(`#${toPointer(parts)}`)).toEqual(parts);
});

test.each([
  ["#/components/schemas/a~1b%20c", "a/b c"],
  ["#/components/schemas/a/type", undefined],
  ["#/components/parameters/a", undefined],
  [undefined, undefined],
])("of %s the schema's name is %s", (reference, name) => {
  expect(schemaNameOf(reference)).toBe(name);
});
