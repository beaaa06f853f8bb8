import { expect, test } from "vitest";
import type { JsonSchema } from "../document.ts";
import { bodyFields } from "./body-fields.ts";

const schemas: Record<string, JsonSchema> = {
  Request: {
    type: "object",
    required: ["name"],
    properties: {
      name: { type: "string", maxLength: 9 },
      ratio: { $ref: "#/components/schemas/Decimal", default: "2" },
      offset: { $ref: "#/components/schemas/Decimal" },
      "a/b": { type: "array", maxItems: 2, items: { type: "integer" } },
      parent: { anyOf: [{ $ref: "#/components/schemas/Request" }, { type: "null" }] },
    },
  },
  Decimal: { type: "string", default: "1", "x-augno-expected": "a decimal number" },
};

test("lists a body's fields, with what each must be and stands for", () => {
  const body = { schema: { $ref: "#/components/schemas/Request" }, isRequired: true };
  expect(bodyFields(body, schemas)).toEqual([
    { pointer: "", required: true, default: undefined, expected: "an object" },
    { pointer: "/name", required: true, default: undefined, expected: "text of at most 9 characters" },
    { pointer: "/ratio", required: false, default: "2", expected: "a decimal number" },
    { pointer: "/offset", required: false, default: "1", expected: "a decimal number" },
    {
      pointer: "/a~1b",
      required: false,
      default: undefined,
      expected: "a list of at most 2 items, each a whole number",
    },
    { pointer: "/a~1b/*", required: true, default: undefined, expected: "a whole number" },
    { pointer: "/parent", required: false, default: undefined, expected: "an object or null" },
  ]);
});
