import type { JsonSchema } from "../document.ts";
import { referenceName } from "../resolve.ts";
import { pointerStep } from "../sensitive-pointers.ts";
import { describeSchema, type Schemas } from "./describe-schema.ts";

/** A field of a request's body: where it stands and what it must be. */
export interface BodyField {
  /** A JSON pointer (RFC 6901) in which `*` stands for any item of a list; empty for the body itself. */
  pointer: string;
  required: boolean;
  /** What a left-out field stands for; undefined where it stands for nothing. */
  default: unknown;
  /** To stand behind "must be". */
  expected: string;
}

/**
 * The fields of a body, itself the first, down to the items of lists and the fields of objects within it.
 *
 * A component within itself is listed once, without what is below it: a pointer of a deeper one has no words.
 */
export function bodyFields(body: { schema: JsonSchema; isRequired: boolean }, schemas: Schemas): BodyField[] {
  return fieldsBelow(body.schema, schemas, { pointer: "", required: body.isRequired, open: [] });
}

interface Place {
  pointer: string;
  required: boolean;
  /** The components that the place stands in. */
  open: readonly string[];
}

function fieldsBelow(schema: JsonSchema, schemas: Schemas, place: Place): BodyField[] {
  const { pointer, required } = place;
  const field = { pointer, required, default: defaultOf(schema, schemas), expected: describeSchema(schema, schemas) };
  return [field, ...childrenOf(schema, schemas, place)];
}

function childrenOf(schema: JsonSchema, schemas: Schemas, place: Place): BodyField[] {
  const { pointer, open } = place;
  if (schema.$ref !== undefined) {
    const name = referenceName(schema.$ref);
    const target = schemas[name];
    return target === undefined || open.includes(name)
      ? []
      : childrenOf(target, schemas, { ...place, open: [...open, name] });
  }
  const items = schema.items === undefined ? [] : [["*", schema.items, true] as const];
  const properties = Object.entries(schema.properties ?? {}).map(
    ([name, child]) => [pointerStep(name), child, schema.required?.includes(name) === true] as const,
  );
  return [
    ...(schema.anyOf ?? []).flatMap((member) => childrenOf(member, schemas, place)),
    ...[...items, ...properties].flatMap(([step, child, required]) =>
      fieldsBelow(child, schemas, { pointer: `${pointer}/${step}`, required, open }),
    ),
  ];
}

/** A default beside a reference comes before that of what it refers to. */
function defaultOf(schema: JsonSchema, schemas: Schemas): unknown {
  if (schema.default !== undefined || schema.$ref === undefined) return schema.default;
  const target = schemas[referenceName(schema.$ref)];
  return target === undefined ? undefined : defaultOf(target, schemas);
}
