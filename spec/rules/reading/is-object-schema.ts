import { hasType } from "./has-type.ts";
import type { SpecNode } from "./spec-node.ts";

const KEYWORDS = ["properties", "patternProperties", "additionalProperties", "unevaluatedProperties"];

/** Whether a schema describes an object: by its type, or by the fields it speaks of. */
export function isObjectSchema(schema: SpecNode): boolean {
  return hasType(schema, "object") || KEYWORDS.some((keyword) => schema.has(keyword));
}
