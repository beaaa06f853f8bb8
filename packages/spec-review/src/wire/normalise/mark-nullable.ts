import { MARKS } from "./marks.ts";
import type { Node, Origins } from "./origins.ts";

/**
 * Says by a mark that a schema admits null, instead of by `nullable` (OpenAPI 3.0), a list of types, a branch of `anyOf`
 * or `oneOf`, or a value of `enum`.
 */
export function markNullable(origins: Origins, schema: Node): void {
  const by = nullField(schema);
  if (by === undefined) return;
  const members = schema[by];
  const index = Array.isArray(members) ? members.findIndex((member) => member === "null" || isNull(member)) : -1;
  const place = origins.ofField(schema, by);
  origins.noteField(schema, MARKS.nullable, index === -1 ? place : `${place}/${index}`);
  schema[MARKS.nullable] = true;
  delete schema["nullable"];
  if (Array.isArray(schema["type"])) {
    const types = schema["type"].filter((type) => type !== "null");
    schema["type"] = types.length === 1 ? types[0] : types;
  }
  if (Array.isArray(schema["enum"])) schema["enum"] = schema["enum"].filter((value) => value !== null);
  for (const field of ["anyOf", "oneOf"]) {
    if (Array.isArray(schema[field])) schema[field] = schema[field].filter((branch) => !isNull(branch));
  }
}

function nullField(schema: Node): string | undefined {
  if (schema["nullable"] === true) return "nullable";
  if (Array.isArray(schema["type"]) && schema["type"].includes("null")) return "type";
  return ["anyOf", "oneOf"].find((field) => {
    const branches = schema[field];
    return Array.isArray(branches) && branches.length > 1 && branches.some(isNull);
  });
}

function isNull(branch: unknown): boolean {
  return typeof branch === "object" && branch !== null && "type" in branch && branch.type === "null";
}
