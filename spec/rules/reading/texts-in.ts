import type { SpecNode } from "./spec-node.ts";

/** The texts in the value of an example, at any depth. */
export function textsIn(value: SpecNode): SpecNode[] {
  return value.text === undefined ? value.children.flatMap(textsIn) : [value];
}
