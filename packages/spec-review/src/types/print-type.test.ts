import { expect, test } from "vitest";
import { printType } from "./print-type.ts";

test.each([
  ["string", { type: "string" }],
  ["string | null", { type: ["string", "null"] }],
  ["string | null", { type: "string", nullable: true }],
  ['"a" | "b"', { type: "string", enum: ["a", "b"] }],
  ['"unit"', { const: "unit" }],
  ["Unit", { $ref: "#/components/schemas/Unit" }],
  ["Unit | string", { anyOf: [{ $ref: "#/components/schemas/Unit" }, { type: "string" }] }],
  ["Unit & object", { allOf: [{ $ref: "#/components/schemas/Unit" }, { type: "object" }] }],
  ["Unit[]", { type: "array", items: { $ref: "#/components/schemas/Unit" } }],
  ["(string | null)[]", { type: "array", items: { type: ["string", "null"] } }],
  ["integer", { name: "limit", in: "query", schema: { type: "integer" } }],
  ["unknown", undefined],
  ["unknown", {}],
])("%s", (printed, schema) => {
  expect(printType(schema)).toBe(printed);
});
