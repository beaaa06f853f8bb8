import { isObject } from "../../types/open-api.ts";
import { isAnnotation } from "./is-annotation.ts";
import type { Node, Origins } from "./origins.ts";

/** Writes a union of nothing but types as a list of types, and one of nothing but values as an enumeration. */
export function plainUnions(origins: Origins, schema: Node): void {
  for (const field of ["anyOf", "oneOf"]) {
    const branches = schema[field];
    if (
      !Array.isArray(branches) ||
      branches.length < 2 ||
      schema["type"] !== undefined ||
      schema["enum"] !== undefined
    ) {
      continue;
    }
    const [types, values] = [branches.map(typeAlone), branches.map(valuesAlone)];
    const keyword = types.every((type) => type !== undefined) ? "type" : "enum";
    const list = keyword === "type" ? types : values;
    if (list.includes(undefined)) continue;
    origins.noteField(schema, keyword, origins.ofField(schema, field));
    schema[keyword] = [...new Set(list.flat())];
    delete schema[field];
  }
}

/** The type that a branch is, where that is all it says; of a list or an object, more is to be said. */
function typeAlone(branch: unknown): unknown {
  const [only, another] = keywordsOf(branch);
  if (!isObject(branch) || only !== "type" || another !== undefined) return undefined;
  return branch["type"] === "array" || branch["type"] === "object" ? undefined : branch["type"];
}

/** The values that a branch names, where that is all it says. */
function valuesAlone(branch: unknown): unknown[] | undefined {
  const keywords = keywordsOf(branch).filter((keyword) => keyword !== "type");
  const isAlone = isObject(branch) && keywords.length === 1 && Array.isArray(branch["enum"]);
  return isAlone ? (branch["enum"] as unknown[]) : undefined; // a list, as was just seen
}

function keywordsOf(branch: unknown): string[] {
  return isObject(branch) ? Object.keys(branch).filter((keyword) => !isAnnotation(keyword)) : [];
}
