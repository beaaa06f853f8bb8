import type { SpecNode } from "./spec-node.ts";

/** Whether a value of the schema can lack a field that is required, at any depth. */
export function requiresField(schema: SpecNode): boolean {
  return searchRequired(schema, new Set());
}

/** @param seen - The places that were searched already: a schema may refer to itself. */
function searchRequired(schema: SpecNode, seen: Set<string>): boolean {
  const place = schema.location.absolutePointer;
  if (schema.value === undefined || seen.has(place)) return false;
  seen.add(place);
  if (schema.get("required").texts.length > 0) return true;
  const parts = [
    ...schema.get("properties").children,
    schema.get("items"),
    ...["allOf", "anyOf", "oneOf"].flatMap((keyword) => schema.get(keyword).children),
  ];
  return parts.some((part) => searchRequired(part, seen));
}
