import { expect, test } from "vitest";
import type { JsonSchema } from "../document.ts";
import { describeSchema } from "./describe-schema.ts";

const schemas: Record<string, JsonSchema> = {
  Method: { type: "string", enum: ["GET", "POST"] },
  Decimal: { type: "string", pattern: "^[0-9]+$", maxLength: 9, "x-augno-expected": 'a decimal number such as "2.5"' },
  Moment: { description: "When.", $ref: "#/components/schemas/Time" },
  Time: { type: "string", format: "date-time" },
  Tree: { type: "array", maxItems: 9, items: { $ref: "#/components/schemas/Tree" } },
  Json: { anyOf: [{ type: "boolean" }, { type: "array", items: { $ref: "#/components/schemas/Json" } }] },
};
const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

test.each<[JsonSchema, string]>([
  [{ type: "integer", minimum: 1, maximum: 1000 }, "a whole number from 1 to 1000"],
  [{ type: "integer", minimum: 0 }, "a whole number from 0"],
  [{ type: "integer", maximum: 9 }, "a whole number up to 9"],
  [{ type: "integer" }, "a whole number"],
  [{ type: "integer", enum: [0, 3600] }, "one of 0, 3600"],
  [{ type: "boolean" }, "true or false"],
  [{ type: "string", enum: ["a", "b"] }, "one of a, b"],
  [{ const: "x" }, '"x"'],
  [{ type: "string", minLength: 1, maxLength: 64 }, "text of 1 to 64 characters"],
  [{ type: "string", minLength: 1, maxLength: 1 }, "text of 1 character"],
  [{ type: "string", minLength: 2 }, "text of at least 2 characters"],
  [{ type: "string", minLength: 0, maxLength: 9 }, "text of at most 9 characters"],
  [{ type: "string", maxLength: 2, pattern: "^a" }, "text of at most 2 characters that matches ^a"],
  [{ type: "string", format: "date-time" }, "a moment such as 2026-05-10T00:00:00Z"],
  [{ type: "array", maxItems: 3 }, "a list of at most 3 items"],
  [{ type: "array", maxItems: 10, items: ref("Method") }, "a list of at most 10 items, each one of GET, POST"],
  [
    { type: "array", minItems: 1, maxItems: 2, items: { type: "integer", minimum: 100 } },
    "a list of 1 to 2 items, each a whole number from 100",
  ],
  [ref("Decimal"), 'a decimal number such as "2.5"'],
  [{ description: "Its own words come first.", ...ref("Decimal"), "x-augno-expected": "a ratio" }, "a ratio"],
  [ref("Moment"), "a moment such as 2026-05-10T00:00:00Z"],
  [{ anyOf: [{ type: "null" }, ref("Moment")] }, "a moment such as 2026-05-10T00:00:00Z or null"],
  [{ anyOf: [ref("Method"), { type: "string", maxLength: 9 }] }, "one of GET, POST or text of at most 9 characters"],
  [{ type: ["string", "null"], maxLength: 9 }, "text of at most 9 characters or null"],
  [{ type: "object" }, "an object"],
  [ref("Tree"), "a list of at most 9 items, each a value of the same kind"],
  [ref("Json"), "true or false or a list, each a value of the same kind"],
  [{ anyOf: [ref("Moment"), ref("Time")] }, "a moment such as 2026-05-10T00:00:00Z"],
])("describes %j", (schema, words) => {
  expect(describeSchema(schema, schemas)).toBe(words);
});

test("refuses a schema that it has no words for", () => {
  expect(() => describeSchema({ type: "number" }, schemas)).toThrow(
    "A schema must have a $ref, const, enum, anyOf, or a type of integer, boolean, string, array, object or null; " +
      'got {"type":"number"}. Change it in spec/, or add the words for it to describe-schema.ts.',
  );
});

test("refuses a reference that leads nowhere", () => {
  expect(() => describeSchema(ref("Nothing"), schemas)).toThrow(
    '"#/components/schemas/Nothing" must point to a schema; there is none. Correct the reference.',
  );
});
