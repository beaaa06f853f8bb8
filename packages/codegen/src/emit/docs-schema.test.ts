import { describe, expect, test } from "vitest";
import type { JsonSchema } from "../document.ts";
import { type DocsSchema, docsSchema } from "./docs-schema.ts";

const schemas: Record<string, JsonSchema> = {
  Kind: { type: "string", description: "A kind.", enum: ["a", "b"] },
  OpenKind: {
    description: "A kind, or another.",
    "x-augno-open-enum": true,
    anyOf: [{ $ref: "#/components/schemas/Kind" }, { type: "string", minLength: 1, maxLength: 8 }],
  },
  KindOrOther: {
    "x-augno-open-enum": "callers",
    anyOf: [{ $ref: "#/components/schemas/Kind" }, { type: "string", minLength: 1 }],
  },
  // Words for it would not end.
  Nest: { type: "array", items: { $ref: "#/components/schemas/Nest" }, "x-augno-expected": "a list of its like" },
  Index: { type: "object", additionalProperties: { $ref: "#/components/schemas/Index" } },
  Tree: {
    type: "object",
    description: "A node.",
    required: ["kind"],
    properties: {
      kind: { $ref: "#/components/schemas/Kind", description: "Its own kind." },
      parent: { anyOf: [{ $ref: "#/components/schemas/Tree" }, { type: "null" }] },
    },
  },
};

function reference(name: string): DocsSchema {
  return docsSchema({ $ref: `#/components/schemas/${name}` }, schemas);
}

describe("docsSchema", () => {
  test.each<[string, JsonSchema, Partial<DocsSchema>]>([
    ["a component by its name", { $ref: "#/components/schemas/Kind" }, { name: "Kind", types: ["string"] }],
    [
      "what stands beside a reference before what it refers to",
      { $ref: "#/components/schemas/Kind", description: "Mine." },
      { name: "Kind", description: "Mine." },
    ],
    [
      "null as something besides",
      { anyOf: [{ $ref: "#/components/schemas/Kind" }, { type: "null" }] },
      { name: "Kind", types: ["string"], isNullable: true, description: "A kind." },
    ],
    [
      "null among types",
      { type: ["string", "null"], maxLength: 3 },
      { types: ["string"], isNullable: true, maxLength: 3 },
    ],
    [
      "the values of an open enumeration, and what others must be",
      { $ref: "#/components/schemas/OpenKind" },
      { name: "OpenKind", enum: { values: ["a", "b"], isOpen: true }, minLength: 1, maxLength: 8 },
    ],
    [
      "the values of an enumeration that is open to callers as open",
      { $ref: "#/components/schemas/KindOrOther" },
      { enum: { values: ["a", "b"], isOpen: true } },
    ],
    ["a constant by its type", { const: "unit" }, { types: ["string"], constant: "unit" }],
    ["numbers to choose from by their type", { enum: [0, 3600] }, { types: ["integer"] }],
    [
      "several types, with the bounds of each",
      {
        anyOf: [
          { type: "string", maxLength: 9 },
          { type: "array", maxItems: 2, items: { type: "boolean" } },
        ],
      },
      { types: ["string", "array"], maxLength: 9, maxItems: 2 },
    ],
    ["a default of null", { type: ["string", "null"], default: null }, { default: null }],
    [
      "a default of null before that of a form",
      { anyOf: [{ type: "string", default: "a" }, { type: "null" }], default: null },
      { default: null },
    ],
    [
      "a constant of null beside forms",
      { anyOf: [{ type: "string" }, { type: "null" }], const: null },
      { constant: null },
    ],
  ])("gives %s", (_what, schema, part) => {
    expect(docsSchema(schema, schemas)).toMatchObject(part);
  });

  test("ends where a component begins anew", () => {
    const [kind, parent] = reference("Tree").fields;
    expect(kind).toMatchObject({
      name: "kind",
      isRequired: true,
      schema: { name: "Kind", description: "Its own kind." },
    });
    expect(parent).toMatchObject({ isRequired: false, schema: { name: "Tree", isRecursive: true, fields: [] } });
  });

  test.each([
    ["list", "Nest", "items", ["array"]],
    ["map", "Index", "values", ["object"]],
  ] as const)("ends where a %s begins anew", (_what, name, below, types) => {
    const inner = reference(name)[below];
    expect(inner).toMatchObject({ name, types, isRecursive: true, fields: [] });
    expect([inner?.items, inner?.values]).toEqual([undefined, undefined]);
  });

  test("refuses forms of a value whose bounds contradict each other", () => {
    const schema: JsonSchema = {
      anyOf: [
        { type: "string", maxLength: 9 },
        { type: "string", maxLength: 5 },
      ],
    };
    expect(() => docsSchema(schema, schemas)).toThrow(
      'The forms that one value may have must agree in "maxLength"; got 9 and 5. Give them one bound in spec/, or let ' +
        "packages/codegen/src/emit/docs-schema.ts show both.",
    );
  });

  test("refuses a reference that leads nowhere", () => {
    expect(() => reference("Unit")).toThrow("The schema Unit must be a component; there is none. Add it to spec/.");
  });
});
