import { isAnnotation } from "./is-annotation.ts";
import type { Node, Origins } from "./origins.ts";

/** Takes the only schema out of an `allOf`, `anyOf` or `oneOf` of one, where nothing but annotations stands beside it. */
export function unwrapSingle(origins: Origins, schema: Node): void {
  for (const field of ["allOf", "anyOf", "oneOf"]) {
    const branches = schema[field];
    if (!Array.isArray(branches) || branches.length !== 1) continue;
    const beside = Object.keys(schema).filter((key) => key !== field);
    const only = branches[0] as Node;
    if (!beside.every((key) => isAnnotation(key))) continue;
    delete schema[field];
    for (const [key, value] of Object.entries(only)) {
      if (key in schema) continue; // what stands outside is said of this place
      schema[key] = value;
      origins.noteField(schema, key, origins.ofField(only, key));
    }
    return;
  }
}
