import type { JsonSchema } from "../document.ts";
import { memberAccess } from "../print/identifier.ts";
import { Expression } from "../print/literal.ts";
import { referenceName } from "../resolve.ts";
import type { Schemas } from "./describe-schema.ts";

/**
 * The part of a schema that values just outside it are made from; texts are left to the reference. What may be null
 * besides has `nullable`.
 */
export function boundsOf(schema: JsonSchema, schemas: Schemas): Record<string, unknown> {
  if (schema.$ref !== undefined) {
    const { description: _description, $ref, ...beside } = schema;
    return boundsOf({ ...schemas[referenceName($ref)], ...beside }, schemas);
  }
  const members = schema.anyOf ?? [];
  if (members.length > 0) {
    const member = members.find(({ type }) => type !== "null") ?? {};
    return { ...boundsOf(member, schemas), ...nullable(members.some(({ type }) => type === "null")) };
  }
  const types = [schema.type ?? typeOfValue(schema.const ?? schema.enum?.[0])].flat();
  return {
    type: types.find((type) => type !== "null"),
    const: schema.const,
    enum: schema.enum,
    minimum: schema.minimum,
    maximum: schema.maximum,
    minLength: schema.minLength,
    maxLength: schema.maxLength,
    pattern: schema.pattern,
    format: schema.format,
    minItems: schema.minItems,
    maxItems: schema.maxItems,
    items: schema.items === undefined ? undefined : boundsOf(schema.items, schemas),
    ...nullable(types.includes("null")),
  };
}

/**
 * The same, in which components are named rather than repeated.
 *
 * @param constant - What the table of components' bounds is called where the result stands.
 * @param used - Gets the names of the components.
 */
export function shareBounds(schema: JsonSchema, schemas: Schemas, constant: string, used: Set<string>): unknown {
  const [member, ...others] = (schema.anyOf ?? []).filter(({ type }) => type !== "null");
  if (schema.$ref !== undefined) return new Expression(nameOf(schema.$ref, constant, used));
  if (member?.$ref !== undefined && others.length === 0)
    return new Expression(`{ ...${nameOf(member.$ref, constant, used)}, nullable: true }`);
  if (schema.items === undefined) return boundsOf(schema, schemas);
  return { ...boundsOf(schema, schemas), items: shareBounds(schema.items, schemas, constant, used) };
}

function nameOf(ref: string, constant: string, used: Set<string>): string {
  const name = referenceName(ref);
  used.add(name);
  return constant + memberAccess(name);
}

function nullable(isNullable: boolean): Record<string, unknown> {
  return isNullable ? { nullable: true } : {};
}

function typeOfValue(value: unknown): string {
  return typeof value === "number" ? "integer" : typeof value;
}
