import type { SpecNode } from "./spec-node.ts";

/** What marks the schema of a secret. */
export const SENSITIVE = "x-augno-sensitive";

/**
 * Finds the texts that an object of OpenAPI shows as examples of a secret: in the examples of a body, a parameter or a
 * header, where its schema is marked as one; and in those of such a schema itself. Any other object has none.
 */
export function sensitiveTexts(holder: SpecNode): SpecNode[] {
  const examples = holder.get("examples").children;
  if (holder.has(SENSITIVE)) return [holder.get("example"), ...examples].filter(({ text }) => text !== undefined);
  if (!holder.has("schema")) return [];
  const values = [holder.get("example"), ...examples.map((example) => example.get("value"))];
  return values.flatMap((value) => secretsIn(value, [holder.get("schema")]));
}

/** @param schemas - The schemas that the value has, all of them or one of them. */
function secretsIn(value: SpecNode, schemas: SpecNode[]): SpecNode[] {
  const all = schemas.flatMap(withBranches);
  if (value.text !== undefined) return all.some((schema) => schema.has(SENSITIVE)) ? [value] : [];
  if (Array.isArray(value.value)) {
    const items = all.map((schema) => schema.get("items"));
    return value.children.flatMap((child) => secretsIn(child, items));
  }
  return value.keys.flatMap((key) => {
    const fields = all.map((schema) => {
      const properties = schema.get("properties");
      return properties.has(key) ? properties.get(key) : schema.get("additionalProperties");
    });
    return secretsIn(value.get(key), fields);
  });
}

function withBranches(schema: SpecNode): SpecNode[] {
  const branches = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => schema.get(keyword).children);
  return [schema, ...branches.flatMap(withBranches)];
}
