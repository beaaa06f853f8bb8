import type { Schema } from "./reference.ts";

/** Something that bounds a value, in words: `1 to 1000`; a part that is code stands in `code`. */
export interface Bound {
  /** What is bounded, such as `Pattern`; empty where the words say it. */
  label: string;
  text: string;
  isCode: boolean;
}

/** What bounds the values of a schema, besides its type and the values it lists. */
export function describeBounds(schema: Schema): Bound[] {
  const { pattern, format, constant } = schema;
  return [
    ...(constant === undefined ? [] : [code("Always", JSON.stringify(constant))]),
    ...(schema.default === undefined ? [] : [code("Default", JSON.stringify(schema.default))]),
    ...words(range(schema.minimum, schema.maximum)),
    ...words(count(schema.minLength, schema.maxLength, "character")),
    ...words(count(schema.minItems, schema.maxItems, "item")),
    ...words(count(undefined, schema.maxProperties, "field")),
    ...(format === undefined ? [] : [code("Format", format)]),
    ...(pattern === undefined ? [] : [code("Pattern", pattern)]),
  ];
}

function code(label: string, text: string): Bound {
  return { label, text, isCode: true };
}

function words(text: string): Bound[] {
  return text === "" ? [] : [{ label: "", text, isCode: false }];
}

function range(minimum?: number, maximum?: number): string {
  if (minimum === undefined) return maximum === undefined ? "" : `at most ${maximum}`;
  return maximum === undefined ? `at least ${minimum}` : `${minimum} to ${maximum}`;
}

/** `1 to 32 characters`. */
function count(minimum: number | undefined, maximum: number | undefined, unit: string): string {
  const numbers = minimum === maximum && minimum !== undefined ? String(minimum) : range(minimum || undefined, maximum);
  if (numbers === "") return "";
  return `${numbers} ${unit}${numbers === "1" || numbers.endsWith(" 1") ? "" : "s"}`;
}
