import { expect, test } from "vitest";
import type { AnyDocument } from "./open-api.ts";
import { renamedType } from "./renamed-type.ts";
import type { TypeBreak } from "./type-break.ts";

const size = { type: "object", properties: { width: { type: "integer" } } };
const documentOf = (schemas: object): AnyDocument => ({ openapi: "3.1.1", components: { schemas } }) as AnyDocument; // which is all that is looked at
const gone: TypeBreak = {
  id: "types-type-removed",
  direction: null,
  operations: ["list-things"],
  message: "There is no type `Size` any more; programs import it.",
  remedy: "Keep the schema's name.",
  at: "/components/schemas/Size",
  values: [],
};
const base = documentOf({ Size: size, Width: size });

test("a type that is gone is told by its new name", () => {
  expect(renamedType(gone, base, documentOf({ Extent: structuredClone(size), Width: size }))).toStrictEqual({
    told: {
      ...gone,
      id: "types-type-renamed",
      message: "The type `Size` is now called `Extent`; programs import it by its old name.",
    },
    is: "/components/schemas/Extent",
  });
});

test.each<[string, TypeBreak, AnyDocument]>([
  ["nothing is new", gone, documentOf({ Width: size })],
  ["what is new is another", gone, documentOf({ Extent: { type: "string" } })],
  ["two are new and the same", gone, documentOf({ Extent: size, Measures: size })],
  ["a field is gone", { ...gone, id: "types-field-removed" }, documentOf({ Extent: size })],
])("no type has a new name where %s", (_, told, head) => {
  expect(renamedType(told, base, head)).toBeUndefined();
});
