import { isObject, type Schema } from "./open-api.ts";

const NESTED = ["items", "additionalProperties", "not", "contains"];
const LISTS = ["allOf", "anyOf", "oneOf", "prefixItems"];
const PLAIN = ["$ref", "type", "nullable", "enum", "const", "discriminator", "x-augno-open-enum"];

/**
 * What of a schema decides its TypeScript type, and nothing else: no texts, examples, bounds or defaults. An
 * `x-extensible-enum` becomes the open enumeration that it means.
 */
export function typeShape(schema: unknown): Schema {
  if (!isObject(schema)) return {};
  const extensible = schema["x-extensible-enum"];
  if (Array.isArray(extensible)) {
    return { anyOf: [{ type: "string", enum: extensible }, { type: "string" }], "x-augno-open-enum": true };
  }
  const shape: Schema = {};
  for (const key of PLAIN) if (schema[key] !== undefined) shape[key] = schema[key];
  for (const key of NESTED) {
    if (schema[key] !== undefined) shape[key] = typeof schema[key] === "boolean" ? schema[key] : typeShape(schema[key]);
  }
  for (const key of LISTS) {
    const members = schema[key];
    if (Array.isArray(members)) shape[key] = members.map(typeShape);
  }
  if (isObject(schema["properties"])) shape.properties = shapesOf(schema["properties"]);
  // In no order: `required` is a set.
  if (Array.isArray(schema["required"])) shape.required = (schema["required"] as string[]).toSorted();
  return shape;
}

function shapesOf(properties: Record<string, unknown>): Record<string, Schema> {
  const names = Object.keys(properties).toSorted();
  return Object.fromEntries(names.map((name) => [name, typeShape(properties[name])]));
}
