import type { ValueSchema } from "../operation-contract.ts";

/** A whole number as JSON writes it. */
const INTEGER = /^-?(0|[1-9][0-9]*)$/;

/** What texts of a parameter mean, by the type of its schema; undefined where they are none of that type. */
export function readTexts(schema: ValueSchema, texts: readonly string[]): unknown {
  if (schema.type === "array") {
    const items = texts.map((text) => readText(schema.items ?? { type: "string" }, text));
    return items.includes(undefined) ? undefined : items;
  }
  const [text, ...more] = texts;
  return text === undefined || more.length > 0 ? undefined : readText(schema, text);
}

function readText({ type }: ValueSchema, text: string): unknown {
  if (type === "integer") return INTEGER.test(text) ? Number(text) : undefined;
  if (type === "boolean") return text === "true" || text === "false" ? text === "true" : undefined;
  return text;
}
