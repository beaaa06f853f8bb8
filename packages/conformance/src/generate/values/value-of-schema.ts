import * as fc from "fast-check";
import { keepsSchema } from "../../bounds/keeps-schema.ts";
import { textsAround } from "../../bounds/patterns/texts-around.ts";
import type { ValueSchema } from "../../operation-contract.ts";
import { moments } from "./moments.ts";

/** Lists are no longer than this, whatever a schema lets them be. */
const MOST_ITEMS = 4;

/** The greatest whole number where a schema names none: that of 32 bits. */
const MOST = 2 ** 31 - 1;

/** How long a text is at most where a schema does not say. */
const LONGEST = 255;

/**
 * Makes values that keep a schema. What they get smaller to, when they show a fault, is what is short and plain.
 *
 * @throws TypeError where the kit does not know the schema's type.
 */
export function valueOfSchema(schema: ValueSchema): fc.Arbitrary<unknown> {
  const values = ofType(schema);
  return schema.nullable === true ? fc.option(values) : values;
}

function ofType(schema: ValueSchema): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case "string":
      return textOfSchema(schema);
    case "integer":
      return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? MOST });
    case "boolean":
      return fc.boolean();
    case "array":
      return listOfSchema(schema);
    default:
      throw new TypeError(
        `A schema of what is sent must be of a type that the kit makes; got ${JSON.stringify(schema)}. ` +
          "Extend value-of-schema.ts.",
      );
  }
}

/** Texts of random characters; where there is a pattern, also those at its ends. */
function textOfSchema(schema: ValueSchema): fc.Arbitrary<string> {
  const { format, pattern, minLength = 0, maxLength = LONGEST } = schema;
  if (format === "date-time") return moments;
  if (pattern === undefined) return fitting(fc.string({ minLength, maxLength, unit: "grapheme" }), schema);
  const atEnds = textsAround(pattern, maxLength).filter((text) => keepsSchema(schema, text));
  return fc.oneof(
    { weight: 3, arbitrary: fitting(fc.stringMatching(new RegExp(pattern, "u")), schema) },
    { weight: 1, arbitrary: fc.constantFrom(...atEnds) },
  );
}

/** A grapheme may be several characters, so that a text may be too long. */
function fitting(texts: fc.Arbitrary<string>, schema: ValueSchema): fc.Arbitrary<string> {
  return texts.filter((text) => keepsSchema(schema, text));
}

function listOfSchema({ items, minItems = 0, maxItems = MOST_ITEMS }: ValueSchema): fc.Arbitrary<unknown[]> {
  const most = Math.max(minItems, Math.min(maxItems, MOST_ITEMS));
  return fc.array(valueOfSchema(items ?? { type: "string" }), { minLength: minItems, maxLength: most });
}
