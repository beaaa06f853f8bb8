import * as fc from "fast-check";
import { resolveSchema, type Schema } from "./specification.ts";

/** Lists are no longer than this, whatever a schema lets them be. */
const MAX_ITEMS = 4;

/** What stands for values of a schema of this name, in place of what is made from the schema. */
export type StandIns = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** Makes values that keep a schema of the specification. */
export function valueOfSchema(referring: Schema, standIns: StandIns): fc.Arbitrary<unknown> {
  const { name, schema } = resolveSchema(referring);
  const standIn = name === null ? undefined : standIns[name];
  if (standIn !== undefined) return standIn;
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map((each) => valueOfSchema(each, standIns)));
  switch (schema.type) {
    case "string":
      return textOf(schema);
    case "integer":
      return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 2 ** 31 - 1 });
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "array":
      return fc.array(valueOfSchema(schema.items ?? {}, standIns), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? MAX_ITEMS, MAX_ITEMS),
      });
    case "object":
      return objectOf(schema, standIns);
    default:
      throw new Error(`A schema of a request must say a type; this does not: ${JSON.stringify(schema)}.`);
  }
}

function textOf({ format, pattern, minLength = 0, maxLength = 255 }: Schema): fc.Arbitrary<string> {
  if (format === "date-time") {
    const moments = fc.date({ min: new Date(0), max: new Date("9999-12-31T23:59:59Z"), noInvalidDate: true });
    return moments.map((moment) => moment.toISOString());
  }
  if (pattern === undefined) return fc.string({ minLength, maxLength, unit: "grapheme" });
  const fits = (text: string): boolean => text.length >= minLength && text.length <= maxLength;
  return fc.stringMatching(new RegExp(pattern)).filter(fits);
}

function objectOf({ properties = {}, required = [] }: Schema, standIns: StandIns): fc.Arbitrary<object> {
  const members = Object.entries(properties).map(([name, each]) => [name, valueOfSchema(each, standIns)] as const);
  return fc.record(Object.fromEntries(members), { requiredKeys: [...required], noNullPrototype: true });
}
