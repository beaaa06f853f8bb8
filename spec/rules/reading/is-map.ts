import { hasType } from "./has-type.ts";
import type { SpecNode } from "./spec-node.ts";

/** Whether a schema describes a map: an object whose fields have any name, rather than those that it lists. */
export function isMap(schema: SpecNode): boolean {
  if (schema.has("patternProperties")) return true;
  const others = schema.get("additionalProperties").value;
  if (others !== undefined) return others !== false;
  return hasType(schema, "object") && !schema.has("properties");
}
