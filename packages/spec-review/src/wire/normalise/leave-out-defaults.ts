import { targetOf } from "../../documents/pointer.ts";
import { isObject } from "../../types/open-api.ts";
import type { Normalising } from "./normalising.ts";
import type { Node } from "./origins.ts";
import type { PartKind } from "./parts.ts";

/** What a field means where it is left out, by the kind of part that has it (OpenAPI 3.1, and JSON Schema 2020-12). */
const DEFAULTS: Partial<Record<PartKind, Node>> = {
  operation: { deprecated: false },
  parameter: { required: false, deprecated: false, allowReserved: false, allowEmptyValue: false },
  body: { required: false },
  schema: {
    minLength: 0,
    minItems: 0,
    minProperties: 0,
    uniqueItems: false,
    additionalProperties: true,
    unevaluatedProperties: true,
    unevaluatedItems: true,
    items: true,
    nullable: false,
    deprecated: false,
    readOnly: false,
    writeOnly: false,
  },
};

/** Keywords whose schema may be written `{}` where it admits whatever there is. */
const ADMITTING = ["additionalProperties", "unevaluatedProperties", "unevaluatedItems", "items"];

/** Types of which there is only one way to write a value into a URL or header, exploded or not. */
const SCALARS = new Set<unknown>(["string", "number", "integer", "boolean"]);

/** Leaves out of a part what would mean the same if it were not there. */
export function leaveOutDefaults(state: Normalising, kind: PartKind, node: Node): void {
  for (const [field, value] of Object.entries(DEFAULTS[kind] ?? {})) if (node[field] === value) delete node[field];
  if (kind === "parameter") leaveOutStyle(state, node);
  if (kind !== "schema") return;
  for (const field of ADMITTING) {
    const value = node[field];
    if (isObject(value) && Object.keys(value).length === 0) delete node[field];
  }
  if (Array.isArray(node["required"]) && node["required"].length === 0) delete node["required"];
}

function leaveOutStyle(state: Normalising, node: Node): void {
  const usual = node["in"] === "query" || node["in"] === "cookie" ? "form" : "simple";
  const style = node["style"] ?? usual;
  if (style === usual) delete node["style"];
  // The default depends on the style, so that one may stay as it was while the other changes.
  if (isScalar(state, node["schema"])) delete node["explode"];
  else if (node["schema"] !== undefined) node["explode"] ??= style === "form";
}

function isScalar(state: Normalising, schema: unknown): boolean {
  const reference = isObject(schema) ? schema["$ref"] : undefined;
  const target = typeof reference === "string" ? targetOf(state.source, reference) : schema;
  return isObject(target) && SCALARS.has(target["type"]);
}
