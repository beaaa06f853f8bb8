import type { SpecNode } from "./spec-node.ts";

/** The objects in a value: itself where it is one, and all that lie in it, at any depth. */
export function objectsIn(value: SpecNode): SpecNode[] {
  const inside = value.children.flatMap(objectsIn);
  return value.keys.length === 0 ? inside : [value, ...inside];
}

/** The resources in the value of an example: the objects that have `id`, `object` and `created_at`. */
export function resourcesIn(value: SpecNode): SpecNode[] {
  return objectsIn(value).filter((node) => ["id", "object", "created_at"].every((key) => node.get(key).text));
}
