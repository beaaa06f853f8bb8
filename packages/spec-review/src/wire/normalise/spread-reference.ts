import { targetOf } from "../../documents/pointer.ts";
import { isObject } from "../../types/open-api.ts";
import type { Normalising } from "./normalising.ts";
import type { Node } from "./origins.ts";
import { PARTS } from "./parts.ts";
import { isAnnotation } from "./is-annotation.ts";

/** Keywords that hold schemas; without any, a schema can be put in place wherever it is referred to. */
const INNER = Object.keys(PARTS.schema);

/**
 * Puts what a reference leads to beside the annotations that stand beside it, so that `{description, $ref}` reads as if it
 * were written out; so it does with a schema that holds no others. Another reference alone stays, for the engine follows it; so
 * does one that leads back to where it stands.
 */
export function spreadReference(state: Normalising, schema: Node): Node {
  const { $ref: reference, ...beside } = schema;
  if (!state.spreads || typeof reference !== "string" || !reference.startsWith("#/")) return schema;
  if (!Object.keys(beside).every((field) => isAnnotation(field)) || state.open.includes(reference)) return schema;
  const target = targetOf(state.source, reference);
  if (!isObject(target)) return schema;
  const isLeaf = !("$ref" in target) && INNER.every((keyword) => target[keyword] === undefined);
  if (!isLeaf && Object.keys(beside).length === 0) return schema;
  return spread(state, schema, reference, target);
}

function spread(state: Normalising, schema: Node, reference: string, target: Node): Node {
  const { $ref: _reference, ...beside } = schema;
  state.open.push(reference);
  const copied = state.copySchema(state, target, reference.slice(1));
  state.open.pop();
  for (const field of Object.keys(beside)) state.origins.noteField(schema, field, state.origins.ofField(schema, field));
  for (const [field, value] of Object.entries(copied)) {
    if (field in beside) continue;
    state.origins.noteField(schema, field, state.origins.ofField(copied, field));
    schema[field] = value;
  }
  state.origins.noteSpread(schema, reference.slice(1));
  if (!("$ref" in copied)) delete schema["$ref"];
  return schema;
}
