import { schemaNameOf } from "../documents/pointer.ts";
import { isObject } from "./open-api.ts";

/** A schema's type in a word or a few, other schemas by their names: `string | null`, `Unit[]`. */
export function printType(schema: unknown): string {
  if (!isObject(schema)) return "unknown";
  const members = membersOf(schema);
  const all = schema["nullable"] === true ? [...members, "null"] : members;
  return [...new Set(all)].join(" | ");
}

function membersOf(schema: Record<string, unknown>): string[] {
  const { $ref, enum: values, const: value, schema: inner, allOf, anyOf, oneOf } = schema;
  if (typeof $ref === "string") return [schemaNameOf($ref) ?? $ref];
  // A parameter or a header, whose type is its schema's.
  if (isObject(inner)) return [printType(inner)];
  if (value !== undefined) return [JSON.stringify(value)];
  if (Array.isArray(values)) return values.map((one) => JSON.stringify(one));
  const forms = anyOf ?? oneOf;
  if (Array.isArray(forms)) return forms.map(printType);
  if (Array.isArray(allOf)) return [allOf.map(printType).join(" & ")];
  return typesOf(schema["type"]).map((type) => (type === "array" ? arrayOf(schema["items"]) : type));
}

function typesOf(type: unknown): string[] {
  if (Array.isArray(type)) return type.map(String);
  return [typeof type === "string" ? type : "unknown"];
}

function arrayOf(items: unknown): string {
  const item = printType(items);
  return item.includes(" ") ? `(${item})[]` : `${item}[]`;
}
