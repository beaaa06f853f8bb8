import type { ValueSchema } from "../operation-contract.ts";
import { isDateTime } from "./is-date-time.ts";

/** Whether a value keeps the part of a schema that the contract has, as JSON Schema says (2020-12, validation). */
export function keepsSchema(schema: ValueSchema, value: unknown): boolean {
  if (value === null) return schema.nullable === true;
  if (schema.const !== undefined && schema.const !== value) return false;
  if (schema.enum !== undefined && !schema.enum.some((known) => known === value)) return false;
  switch (schema.type) {
    case "integer":
      return typeof value === "number" && Number.isInteger(value) && isWithin(value, schema.minimum, schema.maximum);
    case "boolean":
      return typeof value === "boolean";
    case "array":
      return Array.isArray(value) && keepsList(schema, value);
    case "object":
      return typeof value === "object" && !Array.isArray(value);
    default:
      return typeof value === "string" && keepsText(schema, value);
  }
}

function keepsText({ minLength, maxLength, pattern, format }: ValueSchema, text: string): boolean {
  const length = [...text].length; // characters, and not the halves of some
  return (
    isWithin(length, minLength, maxLength) &&
    (pattern === undefined || new RegExp(pattern, "u").test(text)) &&
    (format !== "date-time" || isDateTime(text))
  );
}

function keepsList({ items, minItems, maxItems }: ValueSchema, list: readonly unknown[]): boolean {
  return (
    isWithin(list.length, minItems, maxItems) && (items === undefined || list.every((item) => keepsSchema(items, item)))
  );
}

function isWithin(value: number, least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY): boolean {
  return value >= least && value <= most;
}
