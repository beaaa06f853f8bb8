import type { SpecNode } from "./spec-node.ts";

/**
 * Finds every text in a part of the specification, whatever it is for, with references followed. What stands beside a
 * reference is not found; a visitor of references sees to that.
 *
 * @param seen - The places that were looked at before, and need not be again; it grows.
 * @param visit - Called for every other value on the way.
 */
export function findTexts(node: SpecNode, seen: Set<string>, visit: (node: SpecNode) => void): SpecNode[] {
  const place = node.location.absolutePointer;
  if (seen.has(place)) return [];
  seen.add(place);
  if (node.text !== undefined) return [node];
  visit(node);
  return node.children.flatMap((child) => findTexts(child, seen, visit));
}
