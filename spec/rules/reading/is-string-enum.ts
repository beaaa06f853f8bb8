import type { SpecNode } from "./spec-node.ts";

/** Whether a schema enumerates strings: a set of names, which its users write out in their own code. */
export function isStringEnum(schema: SpecNode): boolean {
  return schema.get("enum").texts.length > 0;
}
