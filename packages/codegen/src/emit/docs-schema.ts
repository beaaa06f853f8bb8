import type { JsonSchema } from "../document.ts";
import { referenceName } from "../resolve.ts";
import { describeSchema, type Schemas } from "./describe-schema.ts";

/** A schema with its references followed, in the shape of `packages/docs/src/reference/reference.ts`. */
export interface DocsSchema extends Bounds {
  types: string[];
  isNullable: boolean;
  name: string | null;
  description: string;
  expected: string;
  constant: unknown;
  default: unknown;
  enum: { values: unknown[]; isOpen: boolean } | undefined;
  isSensitive: boolean;
  isRecursive: true | undefined;
  examples: unknown[];
  fields: DocsField[];
  items: DocsSchema | undefined;
  values: DocsSchema | undefined;
}

interface DocsField {
  name: string;
  isRequired: boolean;
  schema: DocsSchema;
}

type Bounds = Pick<JsonSchema, (typeof BOUNDS)[number]>;

const BOUNDS = [
  "format",
  "pattern",
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "maxProperties",
] as const;

/**
 * Follows a schema's references. A component that stands within itself ends where it begins anew: it is named, and has no
 * fields of its own.
 *
 * @throws Error where a value may have one of several forms whose bounds contradict each other, which no page could show.
 */
export function docsSchema(schema: JsonSchema, schemas: Schemas): DocsSchema {
  return follow(schema, schemas, []);
}

/** @param open - The components that the schema stands in. */
function follow(schema: JsonSchema, schemas: Schemas, open: readonly string[]): DocsSchema {
  if (schema.$ref !== undefined) return followReference(schema, referenceName(schema.$ref), schemas, open);
  const alternatives = (schema.anyOf ?? []).map((member) => follow(member, schemas, open));
  const own = ownPart(schema, schemas, open);
  const merged = alternatives.reduce(merge, own);
  const named = alternatives.filter(({ types }) => types.length > 0);
  return {
    ...merged,
    name: named.length === 1 ? (named[0]?.name ?? null) : null,
    description: own.description || (alternatives[0]?.description ?? ""),
    expected: describeSchema(schema, schemas),
    examples: own.examples.length > 0 ? own.examples : merged.examples,
    ...(merged.enum === undefined
      ? {}
      : { enum: { ...merged.enum, isOpen: merged.enum.isOpen || schema["x-augno-open-enum"] !== undefined } }),
  };
}

/** What stands beside a reference comes before what it refers to. */
function followReference(schema: JsonSchema, name: string, schemas: Schemas, open: readonly string[]): DocsSchema {
  const { $ref: _reference, ...beside } = schema;
  const target = schemas[name];
  if (target === undefined) throw new Error(`The schema ${name} must be a component; there is none. Add it to spec/.`);
  if (open.includes(name)) {
    const { properties: _fields, items: _items, additionalProperties: _values, ...rest } = { ...target, ...beside };
    return { ...ownPart(rest, {}, open), name, isRecursive: true };
  }
  return { ...follow({ ...target, ...beside }, schemas, [...open, name]), name };
}

function ownPart(schema: JsonSchema, schemas: Schemas, open: readonly string[]): DocsSchema {
  const types = [schema.type ?? typesOf(schema)].flat();
  const { additionalProperties } = schema;
  return {
    types: types.filter((type) => type !== "null"),
    isNullable: types.includes("null"),
    name: null,
    description: schema.description?.trim() ?? "",
    expected: "",
    ...boundsOf(schema),
    constant: schema.const,
    default: schema.default,
    enum: schema.enum === undefined ? undefined : { values: schema.enum, isOpen: false },
    isSensitive: schema["x-augno-sensitive"] === true,
    isRecursive: undefined,
    examples: schema.examples ?? [],
    fields: Object.entries(schema.properties ?? {}).map(([name, field]) => ({
      name,
      isRequired: schema.required?.includes(name) === true,
      schema: follow(field, schemas, open),
    })),
    items: schema.items === undefined ? undefined : follow(schema.items, schemas, open),
    values: typeof additionalProperties === "object" ? follow(additionalProperties, schemas, open) : undefined,
  };
}

function typesOf(schema: JsonSchema): string[] {
  const values = schema.enum ?? (schema.const === undefined ? [] : [schema.const]);
  return [...new Set(values.map((value) => (typeof value === "number" ? "integer" : typeof value)))];
}

function boundsOf(schema: JsonSchema): Bounds {
  return Object.fromEntries(BOUNDS.map((bound) => [bound, schema[bound]])) as Bounds; // of the pairs of its keys
}

/** Puts two forms that a value may have into one. */
function merge(one: DocsSchema, other: DocsSchema): DocsSchema {
  return {
    ...one,
    types: [...new Set([...one.types, ...other.types])],
    isNullable: one.isNullable || other.isNullable,
    ...mergeBounds(one, other),
    // Null is a value like others.
    constant: one.constant === undefined ? other.constant : one.constant,
    default: one.default === undefined ? other.default : one.default,
    enum: mergeEnums(one, other),
    isSensitive: one.isSensitive || other.isSensitive,
    isRecursive: one.isRecursive ?? other.isRecursive,
    examples: [...one.examples, ...other.examples],
    fields: [...one.fields, ...other.fields],
    items: one.items ?? other.items,
    values: one.values ?? other.values,
  };
}

function mergeBounds(one: DocsSchema, other: DocsSchema): Bounds {
  const contradiction = BOUNDS.find(
    (bound) => one[bound] !== undefined && other[bound] !== undefined && one[bound] !== other[bound],
  );
  if (contradiction !== undefined) {
    throw new Error(
      `The forms that one value may have must agree in "${contradiction}"; got ${one[contradiction]} and ` +
        `${other[contradiction]}. Give them one bound in spec/, or let packages/codegen/src/emit/docs-schema.ts show both.`,
    );
  }
  return Object.fromEntries(BOUNDS.map((bound) => [bound, one[bound] ?? other[bound]])) as Bounds; // of the pairs of its keys
}

function mergeEnums(one: DocsSchema, other: DocsSchema): DocsSchema["enum"] {
  if (one.enum === undefined || other.enum === undefined) return one.enum ?? other.enum;
  return {
    values: [...new Set([...one.enum.values, ...other.enum.values])],
    isOpen: one.enum.isOpen || other.enum.isOpen,
  };
}
