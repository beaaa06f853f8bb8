import { isDeepStrictEqual } from "node:util";
import { schemaNameOf } from "../documents/pointer.ts";
import { alignNames } from "./align-names.ts";
import { type AnyDocument, isObject, type Schema } from "./open-api.ts";
import { type OperationShape, operationsOf } from "./operations-of.ts";
import { typeShape } from "./type-shape.ts";

/** One of the two documents, reduced to what types depend on. */
export interface Side {
  schemas: Map<string, Schema>;
  operations: Map<string, OperationShape>;
}

/** Two documents and what differs between them, of what types depend on. */
export interface DifferingParts {
  base: Side;
  head: Side;
  /** The base's component schemas that the head has otherwise or not at all. */
  schemas: string[];
  /** The base's operations that the head has otherwise or not at all, by their keys. */
  operations: string[];
  /** Schemas whose types must be written out, since they may be compared with another than their namesake. */
  whole: ReadonlySet<string>;
}

/**
 * Finds what must be compiled. A schema that is the same on both sides, but for what it refers to, need not be: what it refers
 * to is compared where it stands.
 */
export function differingParts(base: AnyDocument, head: AnyDocument): DifferingParts {
  const [before, after] = [sideOf(base), sideOf(head)];
  const sides = { base: before, head: { ...after, operations: aligned(before.operations, after.operations) } };
  const schemas = differing(sides.base.schemas, sides.head.schemas, (a, b) => isDeepStrictEqual(a, b));
  const operations = differing(
    sides.base.operations,
    sides.head.operations,
    (a, b) => a.path === b.path && isDeepStrictEqual(a.shape, b.shape),
  );
  return { ...sides, schemas, operations, whole: wholeSchemas(sides.base, sides.head, schemas, operations) };
}

function sideOf(document: AnyDocument): Side {
  const schemas = Object.entries(document.components?.["schemas"] ?? {});
  return {
    schemas: new Map(schemas.map(([name, schema]) => [name, typeShape(schema)])),
    operations: operationsOf(document),
  };
}

function aligned(
  base: ReadonlyMap<string, OperationShape>,
  head: ReadonlyMap<string, OperationShape>,
): Map<string, OperationShape> {
  return new Map(
    [...head].map(([key, operation]) => {
      const before = base.get(key);
      return [key, before === undefined ? operation : alignNames(before, operation)];
    }),
  );
}

function differing<Part>(
  base: ReadonlyMap<string, Part>,
  head: ReadonlyMap<string, Part>,
  same: (a: Part, b: Part) => boolean,
): string[] {
  return [...base.keys()].filter((key) => {
    const [a, b] = [base.get(key), head.get(key)];
    return a === undefined || b === undefined || !same(a, b);
  });
}

/**
 * A part that refers to other schemas than it did may have them compared with each other, in depth; so these, and all that they
 * refer to, are written out.
 */
function wholeSchemas(base: Side, head: Side, schemas: string[], operations: string[]): Set<string> {
  const whole = new Set(schemas);
  const pairs: [unknown, unknown][] = [
    ...schemas.map((name): [unknown, unknown] => [base.schemas.get(name), head.schemas.get(name)]),
    ...operations.map((key): [unknown, unknown] => [base.operations.get(key)?.shape, head.operations.get(key)?.shape]),
  ];
  const waiting = pairs.flatMap(([a, b]) => {
    const [before, after] = [namesIn(a), namesIn(b)];
    return [...before.symmetricDifference(after)];
  });
  const reached = new Set<string>();
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    whole.add(name);
    waiting.push(...namesIn(base.schemas.get(name)), ...namesIn(head.schemas.get(name)));
  }
  return whole;
}

/** The names of the component schemas that a part refers to itself. */
export function namesIn(node: unknown): Set<string> {
  if (Array.isArray(node)) return new Set(node.flatMap((member) => [...namesIn(member)]));
  if (!isObject(node)) return new Set();
  const own = typeof node["$ref"] === "string" ? schemaNameOf(node["$ref"]) : undefined;
  const below = Object.values(node).flatMap((value) => [...namesIn(value)]);
  return new Set(own === undefined ? below : [own, ...below]);
}
