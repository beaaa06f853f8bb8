import type { SpecNode } from "./spec-node.ts";

/** Whether a schema allows values of the type, such as `string`: alone, or in a list of types. */
export function hasType(schema: SpecNode, type: string): boolean {
  const types = schema.get("type");
  return types.text === type || types.texts.includes(type);
}
