import type { JsonSchema } from "../document.ts";
import { referenceName } from "../resolve.ts";

/** Component schemas by name, for references to be followed. */
export type Schemas = Readonly<Record<string, JsonSchema>>;

/**
 * Says in words what a schema takes, to stand behind "must be": `a whole number from 1 to 1000`. Error messages and
 * doc comments are made of it. Where a schema says it itself, by `x-augno-expected`, those are the words. One that stands within
 * itself is not described anew there.
 *
 * @throws Error for a schema that no words are known for, so that none is described wrongly.
 */
export function describeSchema(schema: JsonSchema, schemas: Schemas): string {
  return describe(schema, { schemas, open: [] });
}

/** What a description is made with. */
interface Context {
  schemas: Schemas;
  /** The components that the schema stands in. */
  open: readonly string[];
}

function describe(schema: JsonSchema, context: Context): string {
  if (schema["x-augno-expected"] !== undefined) return schema["x-augno-expected"];
  if (schema.$ref !== undefined) return describeReference(schema.$ref, context);
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return `one of ${schema.enum.join(", ")}`;
  if (schema.anyOf !== undefined) return describeChoice(schema.anyOf, context);
  if (Array.isArray(schema.type)) return describeChoice(membersOf(schema, schema.type), context);
  return describeType(schema, context);
}

function describeReference(ref: string, { schemas, open }: Context): string {
  if (open.includes(ref)) return "a value of the same kind";
  return describe(targetOf(ref, schemas), { schemas, open: [...open, ref] });
}

function describeType(schema: JsonSchema, context: Context): string {
  switch (schema.type) {
    case "integer":
      return `a whole number${range(schema.minimum, schema.maximum)}`;
    case "boolean":
      return "true or false";
    case "string":
      return describeString(schema);
    case "array":
      return describeList(schema, context);
    case "object":
      return "an object";
    case "null":
      return "null";
    default:
      throw new Error(
        "A schema must have a $ref, const, enum, anyOf, or a type of integer, boolean, string, array, object or null; " +
          `got ${JSON.stringify(schema)}. Change it in spec/, or add the words for it to describe-schema.ts.`,
      );
  }
}

function targetOf(ref: string, schemas: Schemas): JsonSchema {
  const target = schemas[referenceName(ref)];
  if (target === undefined) throw new Error(`"${ref}" must point to a schema; there is none. Correct the reference.`);
  return target;
}

/** `one of a, b or null`: null last, whatever its place. */
function describeChoice(members: readonly JsonSchema[], context: Context): string {
  const words = new Set(members.map((member) => describe(member, context)));
  return [...[...words].filter((word) => word !== "null"), ...(words.has("null") ? ["null"] : [])].join(" or ");
}

function membersOf(schema: JsonSchema, types: readonly string[]): JsonSchema[] {
  return types.map((type) => (type === "null" ? { type } : { ...schema, type }));
}

function describeString(schema: JsonSchema): string {
  if (schema.format === "date-time") return "a moment such as 2026-05-10T00:00:00Z";
  const text = `text${lengths(schema.minLength, schema.maxLength, "character")}`;
  return schema.pattern === undefined ? text : `${text} that matches ${schema.pattern}`;
}

function describeList(schema: JsonSchema, context: Context): string {
  const list = `a list${lengths(schema.minItems, schema.maxItems, "item")}`;
  return schema.items === undefined ? list : `${list}, each ${describe(schema.items, context)}`;
}

function range(minimum?: number, maximum?: number): string {
  if (minimum === undefined) return maximum === undefined ? "" : ` up to ${maximum}`;
  return maximum === undefined ? ` from ${minimum}` : ` from ${minimum} to ${maximum}`;
}

function lengths(minimum: number | undefined, maximum: number | undefined, unit: string): string {
  if (minimum === undefined && maximum === undefined) return "";
  if (minimum === maximum) return ` of ${minimum} ${plural(unit, minimum)}`;
  if (maximum === undefined) return ` of at least ${minimum} ${plural(unit, minimum)}`;
  return minimum === undefined || minimum === 0
    ? ` of at most ${maximum} ${plural(unit, maximum)}`
    : ` of ${minimum} to ${maximum} ${unit}s`;
}

function plural(unit: string, count?: number): string {
  return count === 1 ? unit : `${unit}s`;
}
