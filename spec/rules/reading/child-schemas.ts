import type { SpecNode } from "./spec-node.ts";

/** The keywords of JSON Schema 2020-12 that hold one schema. */
const ONE = [
  "items",
  "additionalProperties",
  "unevaluatedProperties",
  "unevaluatedItems",
  "propertyNames",
  "contains",
  "not",
  "if",
  "then",
  "else",
];

/** The keywords of JSON Schema 2020-12 that hold several schemas, in an array or by name. */
const SEVERAL = ["properties", "patternProperties", "dependentSchemas", "prefixItems", "allOf", "anyOf", "oneOf"];

/** The schemas that stand right inside a schema, with references followed; `true` and `false` are left out. */
export function childSchemas(schema: SpecNode): SpecNode[] {
  return [
    ...SEVERAL.flatMap((keyword) => schema.get(keyword).children),
    ...ONE.map((keyword) => schema.get(keyword)),
  ].filter(({ value }) => typeof value === "object" && value !== null);
}
