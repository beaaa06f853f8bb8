import type { AnyDocument } from "../../types/open-api.ts";
import { isObject } from "../../types/open-api.ts";
import { targetOf, toPointer } from "../../documents/pointer.ts";
import { markOpenEnum } from "./mark-open-enum.ts";
import { leaveOutDefaults } from "./leave-out-defaults.ts";
import { markNullable } from "./mark-nullable.ts";
import { mergeAllOf } from "./merge-all-of.ts";
import type { Normalising } from "./normalising.ts";
import { oneWayTypes } from "./one-way-types.ts";
import { type Node, Origins } from "./origins.ts";
import { type Part, type PartKind, PARTS } from "./parts.ts";
import { plainUnions } from "./plain-unions.ts";
import { shareParameters } from "./share-parameters.ts";
import { textOfExamples } from "./text-of-examples.ts";
import { spreadReference } from "./spread-reference.ts";
import { writeDiscriminator } from "./write-discriminator.ts";
import { unwrapSingle } from "./unwrap-single.ts";

/** A document in which what means the same is written the same, and where its parts stood. */
export interface NormalDocument {
  document: Node;
  origins: Origins;
}

/** More objects than any hand-written document has come to; beyond it, references with siblings are left as they are. */
const LARGEST = 400_000;

/**
 * Writes two documents so that only what callers can tell apart differs: a nullable type, a constant, an open enumeration and a
 * schema wrapped in a one-item `allOf` are each written in one way, and examples are texts. Both come as OpenAPI 3.1.
 */
export function normaliseBoth(base: AnyDocument, head: AnyDocument): [base: NormalDocument, head: NormalDocument] {
  const [spreadBase, spreadHead] = [normalise(base, true), normalise(head, true)];
  if (spreadBase !== undefined && spreadHead !== undefined) return [spreadBase, spreadHead];
  // Not spread, a document grows no larger than it was.
  return [normalise(base, false), normalise(head, false)] as [NormalDocument, NormalDocument];
}

function normalise(source: AnyDocument, spreads: boolean): NormalDocument | undefined {
  const state: Normalising = { source, origins: new Origins(), spreads, open: [], size: 0, copySchema };
  // A document is a node like any other; its interface has no index, which is all that a Node asks for.
  const document = copy(state, "root", source as unknown as Node, "");
  if (spreads && state.size > LARGEST) return undefined;
  const schemas = isObject(document["components"]) ? document["components"]["schemas"] : undefined;
  // Every other component stands where it is referred to.
  const components = { schemas: schemas ?? {} };
  // A section that is not there has nothing in it; the engine tells what came into one only where both have it.
  const sections = { paths: document["paths"] ?? {}, webhooks: document["webhooks"] ?? {} };
  return { document: { ...document, ...sections, components, openapi: "3.1.1" }, origins: state.origins };
}

function copy(state: Normalising, kind: PartKind, part: Node, pointer: string): Node {
  state.size++;
  if (state.spreads && state.size > LARGEST) return part;
  const reference = part["$ref"];
  if (kind !== "schema" && typeof reference === "string" && reference.startsWith("#/")) {
    const target = targetOf(state.source, reference);
    if (isObject(target)) return copy(state, kind, target, reference.slice(1));
  }
  const node: Node = { ...part };
  state.origins.note(node, pointer);
  for (const [field, below] of Object.entries(PARTS[kind])) {
    const value = part[field];
    if (typeof value === "object" && value !== null) {
      node[field] = copyPart(state, below, value as Node, `${pointer}${toPointer([field])}`);
    }
  }
  textOfExamples(state, node);
  leaveOutDefaults(state, kind, node);
  if (kind === "pathItem") shareParameters(node);
  return kind === "schema" ? normaliseSchema(state, node, pointer) : node;
}

function copySchema(state: Normalising, schema: Node, pointer: string): Node {
  return copy(state, "schema", schema, pointer);
}

function copyPart(state: Normalising, part: Part, value: Node, pointer: string): unknown {
  if (part.of === "one") return copy(state, part.kind, value, pointer);
  const inner: Part = { kind: part.kind, of: part.of === "maps" ? "map" : "one" };
  const below = (key: string, member: unknown): unknown =>
    typeof member === "boolean" && part.kind === "schema"
      ? schemaOf(member)
      : typeof member === "object" && member !== null
        ? copyPart(
            state,
            "$ref" in member ? { ...inner, of: "one" } : inner,
            member as Node,
            `${pointer}${toPointer([key])}`,
          )
        : member;
  if (Array.isArray(value)) return value.map((member: unknown, index) => below(String(index), member));
  const node = Object.fromEntries(Object.entries(value).map(([key, member]) => [key, below(key, member)]));
  state.origins.note(node, pointer);
  return node;
}

/** A schema that was written `true` or `false`: one that admits everything, or nothing (JSON Schema 2020-12, section 4.3.2). */
function schemaOf(admits: boolean): Node {
  return admits ? {} : { not: {} };
}

function normaliseSchema(state: Normalising, schema: Node, pointer: string): Node {
  boundsOf30(schema);
  writeDiscriminator(state.origins, schema);
  if ("const" in schema && !("enum" in schema)) {
    state.origins.noteField(schema, "enum", `${pointer}/const`);
    schema["enum"] = [schema["const"]];
    delete schema["const"];
  }
  markNullable(state.origins, schema);
  markOpenEnum(state, schema);
  plainUnions(state.origins, schema);
  oneWayTypes(schema);
  unwrapSingle(state.origins, schema);
  mergeAllOf(state, schema, pointer);
  return spreadReference(state, schema);
}

/** OpenAPI 3.0 has `exclusiveMinimum: true` beside `minimum`, where 3.1 has the number. */
function boundsOf30(schema: Node): void {
  for (const [exclusive, bound] of [
    ["exclusiveMinimum", "minimum"],
    ["exclusiveMaximum", "maximum"],
  ] as const) {
    if (typeof schema[exclusive] !== "boolean") continue;
    if (schema[exclusive]) {
      schema[exclusive] = schema[bound];
      delete schema[bound];
    } else {
      delete schema[exclusive];
    }
  }
}
