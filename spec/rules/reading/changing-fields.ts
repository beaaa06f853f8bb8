import { readOperations } from "./operations.ts";
import { readPathShape } from "./path-shape.ts";
import type { SpecNode } from "./spec-node.ts";
import { visitBodySchemas } from "./visit-body-schemas.ts";

/** When a thing came to be; every other moment, such as `revoked_at`, may come later. */
const FIRST_MOMENTS: ReadonlySet<string> = new Set(["created_at", "occurred_at"]);

/** Where two answers about one resource may differ in a field: never, after its `updated_at` is another, or anywhere. */
export type Changing = "never" | "by updates" | "anywhere";

/** Tells in which answers a field of a resource may differ. */
export type ChangingFields = (object: string, field: string) => Changing;

/**
 * Reads from the specification which fields of a resource change: those that its update operation takes, those that
 * its schema says are otherwise in lists, `status`, and every moment but the first.
 *
 * @param root - The root of the specification.
 */
export function readChangingFields(root: SpecNode): ChangingFields {
  const fields = new Map<string, Changing>();
  for (const { path, method, node } of readOperations(root)) {
    const object = readPathShape(path)?.singular.replaceAll("-", "_");
    if (method !== "patch" || object === undefined) continue;
    const body = node.get("requestBody", "content", "application/json", "schema", "properties");
    for (const field of body.keys) fields.set(`${object} ${field}`, "by updates");
  }
  visitBodySchemas(root, (schema, { direction }) => {
    const object = schema.get("properties", "object", "const").text;
    if (direction === "request" || object === undefined) return;
    for (const field of fieldsOfLists(schema.get("properties"))) fields.set(`${object} ${field}`, "anywhere");
  });
  return (object, field) => {
    if (field === "status" || (field.endsWith("_at") && !FIRST_MOMENTS.has(field))) return "anywhere";
    return fields.get(`${object} ${field}`) ?? "never";
  };
}

/** The properties whose descriptions say what they are in lists, such as a body that is kept back there. */
function fieldsOfLists(properties: SpecNode): string[] {
  return properties.keys.filter((field) => /\bin lists\b/.test(properties.get(field, "description").text ?? ""));
}
