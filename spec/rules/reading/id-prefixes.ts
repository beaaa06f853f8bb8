import type { SpecNode } from "./spec-node.ts";

/**
 * Reads the registry of id prefixes, `x-augno-id-prefixes`, the other way round: from a resource's `object` to the
 * prefix of its ids.
 *
 * @param root - The root of the specification.
 */
export function readIdPrefixes(root: SpecNode): ReadonlyMap<string, string> {
  const registry = root.get("x-augno-id-prefixes");
  return new Map(
    registry.keys.flatMap((prefix) => {
      const object = registry.get(prefix).text;
      return object === undefined ? [] : [[object, prefix]];
    }),
  );
}
