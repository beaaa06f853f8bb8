import type { SpecNode } from "./spec-node.ts";

/** The schema that a value has where it is not null: the other branch of an `anyOf` of two with null, or the schema itself. */
export function withoutNull(schema: SpecNode): SpecNode {
  const branches = schema.get("anyOf").children;
  const others = branches.filter((branch) => branch.get("type").value !== "null");
  const [only] = others;
  return branches.length === 2 && others.length === 1 && only !== undefined ? only : schema;
}
