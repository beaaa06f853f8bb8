import { expect, test } from "vitest";
import { inOrderOfUse } from "./in-order-of-use.ts";

const ref = (name: string): { $ref: string } => ({ $ref: `#/components/schemas/${name}` });

test.each([
  ["that are independent stay in their order", { B: {}, A: {} }, ["B", "A"]],
  [
    "stand behind those of their fields",
    { List: { properties: { data: { items: ref("Unit") } } }, Unit: {} },
    ["Unit", "List"],
  ],
  ["stand behind their alternatives", { Open: { anyOf: [ref("Known")] }, Known: {} }, ["Known", "Open"]],
  ["stand behind the values of a map", { Map: { additionalProperties: ref("Text") }, Text: {} }, ["Text", "Map"]],
  ["of a circle are each there once", { A: { items: ref("B") }, B: { items: ref("A") } }, ["B", "A"]],
])("schemas %s", (_what, schemas, names) => {
  expect(inOrderOfUse(schemas)).toEqual(names);
});
