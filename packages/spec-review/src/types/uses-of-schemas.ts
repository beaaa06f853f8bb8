import type { OperationShape } from "./operations-of.ts";
import { schemaNameOf } from "../documents/pointer.ts";
import { isObject } from "./open-api.ts";

/** How a schema is met: what is sent, what is answered, or only as the known values of an open enumeration in answers. */
export type Use = "request" | "response" | "known";

/** The operations that meet a schema, by the way they do. */
export type Uses = Map<string, Map<Use, Set<string>>>;

/** Where every component schema is met, directly or through others. */
export function usesOfSchemas(schemas: ReadonlyMap<string, unknown>, operations: Iterable<OperationShape>): Uses {
  const uses: Uses = new Map();
  for (const { name, shape } of operations) {
    const sent = [shape.parameters, shape.requestBody].flatMap((part) => referencesIn(part, "request"));
    const answered = referencesIn(shape.responses, "response");
    spread(schemas, [...sent, ...answered], name, uses);
  }
  return uses;
}

interface Reference {
  schema: string;
  use: Use;
}

function spread(
  schemas: ReadonlyMap<string, unknown>,
  start: readonly Reference[],
  operation: string,
  uses: Uses,
): void {
  const waiting = [...start];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { schema, use } = next;
    const ofSchema = uses.get(schema) ?? new Map<Use, Set<string>>();
    const operations = ofSchema.get(use) ?? new Set<string>();
    if (operations.has(operation)) continue;
    uses.set(schema, ofSchema.set(use, operations.add(operation)));
    waiting.push(...referencesIn(schemas.get(schema), use));
  }
}

const referencesByNode = new WeakMap<object, Map<Use, Reference[]>>();

function referencesIn(node: unknown, use: Use): Reference[] {
  if (typeof node !== "object" || node === null) return [];
  const known = referencesByNode.get(node) ?? new Map<Use, Reference[]>();
  referencesByNode.set(node, known);
  const before = known.get(use);
  if (before !== undefined) return before;
  const found = findReferences(node, use);
  known.set(use, found);
  return found;
}

function findReferences(node: object, use: Use): Reference[] {
  if (Array.isArray(node)) return node.flatMap((member) => referencesIn(member, use));
  if (!isObject(node)) return [];
  const own = typeof node["$ref"] === "string" ? schemaNameOf(node["$ref"]) : undefined;
  const below: Use = use === "response" && node["x-augno-open-enum"] === true ? "known" : use;
  const others = Object.values(node).flatMap((value) => referencesIn(value, below));
  return own === undefined ? others : [{ schema: own, use }, ...others];
}
