import { targetOf } from "../../documents/pointer.ts";
import { MARKS } from "./marks.ts";
import type { Normalising } from "./normalising.ts";
import type { Node } from "./origins.ts";

/** Writes the examples of a part as one text, since they are compared as texts are. */
export function textOfExamples(state: Normalising, node: Node): void {
  const { example, examples, ...rest } = node;
  if (example === undefined && (typeof examples !== "object" || examples === null)) return;
  const all = Object.entries({ ...(example === undefined ? {} : { example }), ...(examples as object) });
  const named = all.map(([name, value]) => [name, resolved(state, value)] as const);
  const text = JSON.stringify(Object.fromEntries(named.toSorted(([a], [b]) => (a < b ? -1 : 1))));
  const field = examples === undefined ? "example" : "examples";
  state.origins.noteField(node, MARKS.examples, state.origins.ofField(node, field));
  delete node["example"];
  delete node["examples"];
  if (Object.keys(rest).length > 0) node[MARKS.examples] = text;
}

function resolved(state: Normalising, value: unknown): unknown {
  const reference = typeof value === "object" && value !== null && "$ref" in value ? value.$ref : undefined;
  return typeof reference === "string" ? targetOf(state.source, reference) : value;
}
