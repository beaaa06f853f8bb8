import { targetOf } from "../../documents/pointer.ts";
import { isObject } from "../../types/open-api.ts";
import { MARKS } from "./marks.ts";
import type { Normalising } from "./normalising.ts";
import type { Node } from "./origins.ts";

/**
 * Writes an open enumeration as an enumeration with a mark, whether it was `x-extensible-enum` or an `anyOf` of the known
 * values and any text, which is how `x-augno-open-enum` is written.
 */
export function markOpenEnum(state: Normalising, schema: Node): void {
  const extensible = schema["x-extensible-enum"];
  if (Array.isArray(extensible)) {
    state.origins.noteField(schema, "enum", state.origins.ofField(schema, "x-extensible-enum"));
    schema["enum"] = extensible;
    schema[MARKS.open] = true;
    return;
  }
  const branches = schema["anyOf"];
  if (!Array.isArray(branches) || branches.length !== 2) return;
  const resolved = branches.map((branch: unknown) => resolve(state, branch));
  const known = resolved.find((branch) => Array.isArray(branch?.["enum"]));
  const any = resolved.find((branch) => branch?.["type"] === "string" && branch["enum"] === undefined);
  if (known === undefined || any === undefined) return;
  const branch = branches[resolved.indexOf(known)] as Node;
  const reference = branch["$ref"];
  const from = typeof reference === "string" ? reference.slice(1) : undefined;
  state.origins.noteField(schema, MARKS.open, state.origins.ofField(schema, "anyOf"));
  state.origins.noteField(schema, "enum", from === undefined ? state.origins.ofField(branch, "enum") : `${from}/enum`);
  delete schema["anyOf"];
  Object.assign(schema, { type: "string", enum: known["enum"], [MARKS.open]: true });
}

function resolve(state: Normalising, branch: unknown): Node | undefined {
  const reference = isObject(branch) ? branch["$ref"] : undefined;
  const target = typeof reference === "string" ? targetOf(state.source, reference) : branch;
  return isObject(target) ? target : undefined;
}
