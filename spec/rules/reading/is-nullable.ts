import { hasType } from "./has-type.ts";
import type { SpecNode } from "./spec-node.ts";

/** Whether a schema says itself that a value may be null: by its type, its values or a branch of it. */
export function isNullable(schema: SpecNode): boolean {
  if (hasType(schema, "null")) return true;
  if (schema.get("enum").children.some(({ value }) => value === null)) return true;
  return ["anyOf", "oneOf"].some((keyword) => schema.get(keyword).children.some((branch) => hasType(branch, "null")));
}
