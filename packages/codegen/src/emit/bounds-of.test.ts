import { describe, expect, test } from "vitest";
import type { JsonSchema } from "../document.ts";
import { literal } from "../print/literal.ts";
import { boundsOf, shareBounds } from "./bounds-of.ts";

const schemas: Record<string, JsonSchema> = {
  Decimal: { type: "string", description: "A decimal.", pattern: "^[0-9]+$", examples: ["1"] },
};
const ref: JsonSchema = { description: "The ratio.", $ref: "#/components/schemas/Decimal" };

describe("the bounds of", () => {
  test.each<[string, JsonSchema, unknown, string]>([
    ["a component", ref, { type: "string", pattern: "^[0-9]+$" }, "schemas.Decimal"],
    [
      "a component or null",
      { anyOf: [{ type: "null" }, ref] },
      { type: "string", pattern: "^[0-9]+$", nullable: true },
      "{ ...schemas.Decimal, nullable: true }",
    ],
    [
      "a list of components",
      { type: "array", maxItems: 2, items: ref },
      { type: "array", maxItems: 2, items: { type: "string", pattern: "^[0-9]+$" } },
      '{ type: "array", maxItems: 2, items: schemas.Decimal }',
    ],
    [
      "a text or null",
      { type: ["string", "null"], description: "A text.", maxLength: 3 },
      { type: "string", maxLength: 3, nullable: true },
      '{ type: "string", maxLength: 3, nullable: true }',
    ],
    ["a constant", { const: 1 }, { type: "integer", const: 1 }, '{ type: "integer", const: 1 }'],
  ])("%s", (_, schema, bounds, shared) => {
    expect(JSON.parse(JSON.stringify(boundsOf(schema, schemas)))).toEqual(bounds);
    expect(literal(shareBounds(schema, schemas, "schemas", new Set()))).toBe(shared);
  });
});
