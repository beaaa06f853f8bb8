import { isObject, targetOf } from "../../types/open-api.ts";
import type { Normalising } from "./normalising.ts";
import type { Node } from "./origins.ts";
import { isAnnotation } from "./unwrap-single.ts";

/**
 * Puts what a reference leads to beside the annotations that stand beside it, so that `{description, $ref}` reads as if it
 * were written out. A reference alone stays, for the engine follows it; so does one that leads back to where it stands.
 */
export function spreadReference(state: Normalising, schema: Node): Node {
  const { $ref: reference, ...beside } = schema;
  if (!state.spreads || typeof reference !== "string" || !reference.startsWith("#/")) return schema;
  const fields = Object.keys(beside);
  if (fields.length === 0 || !fields.every((field) => isAnnotation(field))) return schema;
  if (state.open.includes(reference)) return schema;
  const target = targetOf(state.source, reference);
  if (!isObject(target)) return schema;
  state.open.push(reference);
  const spread = state.copySchema(state, target, reference.slice(1));
  state.open.pop();
  for (const [field, value] of Object.entries(spread)) {
    if (field in beside) continue;
    state.origins.noteField(schema, field, state.origins.ofField(spread, field));
    schema[field] = value;
  }
  if (!("$ref" in spread)) delete schema["$ref"];
  return schema;
}
