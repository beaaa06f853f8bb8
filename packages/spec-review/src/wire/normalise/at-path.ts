import { pointerParts, valueAt } from "../../documents/pointer.ts";
import type { Node } from "./origins.ts";

/** What stands at a pointer that leads through references, each of them one step; undefined where it leads nowhere. */
export function atPath(document: Node, pointer: string): Node | undefined {
  let value: unknown = document;
  for (const part of pointerParts(pointer)) {
    value = valueAt(target(document, value), [part]);
  }
  const found = target(document, value);
  return typeof found === "object" && found !== null ? (found as Node) : undefined;
}

function target(document: Node, value: unknown): unknown {
  const reference = typeof value === "object" && value !== null && "$ref" in value ? value.$ref : undefined;
  return typeof reference === "string" ? valueAt(document, pointerParts(reference)) : value;
}
