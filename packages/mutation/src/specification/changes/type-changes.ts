import { becomes, type Change } from "./change.ts";

const NULL = "null";

/** A type is another, and takes null or no longer does. */
export function typeChanges(value: unknown): Change[] {
  const types = (Array.isArray(value) ? value : [value]).map(String);
  const own = types.filter((type) => type !== NULL);
  // The null beside a reference is an item of its list, which is dropped there.
  if (own.length === 0) return [];
  const others = own.map((type) => (type === "string" ? "integer" : "string"));
  const isNullable = types.includes(NULL);
  const changed = isNullable ? [...others, NULL] : others[0];
  return [becomes(value, changed), becomes(value, isNullable ? own[0] : [...own, NULL])];
}
