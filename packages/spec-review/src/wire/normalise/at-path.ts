import { pointerParts, valueAt } from "../../documents/pointer.ts";
import type { Node } from "./origins.ts";

/** What stands at a pointer that leads through references, each of them one step; a reference there is left as it is. */
export function atPath(document: Node, pointer: string): Node | undefined {
  let value: unknown = document;
  for (const part of pointerParts(pointer)) {
    value = valueAt(followed(document, value), [part]);
  }
  return typeof value === "object" && value !== null ? (value as Node) : undefined;
}

/** What a reference leads to; anything else as it is. */
export function followed(document: Node, value: unknown): unknown {
  const reference = referenceIn(value);
  return reference === undefined ? value : valueAt(document, pointerParts(reference));
}

/** The reference that a value is; undefined where it is none. */
export function referenceIn(value: unknown): string | undefined {
  const reference = typeof value === "object" && value !== null && "$ref" in value ? value.$ref : undefined;
  return typeof reference === "string" ? reference : undefined;
}
