import type { Node } from "./origins.ts";

/** Writes the types of a schema in one way: a list of one as its member, others in order, and those that only its values tell. */
export function oneWayTypes(schema: Node): void {
  const { type, enum: values } = schema;
  if (Array.isArray(type)) schema["type"] = type.length === 1 ? type[0] : type.map(String).toSorted();
  if (type !== undefined || !Array.isArray(values) || values.length === 0) return;
  const types = new Set(values.filter((value) => value !== null).map((value: unknown) => typeof value));
  const [only, another] = types;
  if (another === undefined && (only === "string" || only === "boolean")) schema["type"] = only;
}
