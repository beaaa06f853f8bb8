import type { NamedContract } from "../contract-of.ts";
import type { ParameterContract, ValueSchema } from "../operation-contract.ts";
import { cursorsOf } from "./meaning-of-parameter.ts";
import { valuesAround } from "./values-around.ts";

/** Texts that are nearly whole numbers. */
export const NEARLY_NUMBERS = ["ten", "1.5", "1e1", "0x1", " 1", "1 ", "+1", "01", "-0", "1_0", "１", "", "NaN"];

/** Texts that a header can carry, without blanks at their ends, which are not part of its value (RFC 9110, 5.5). */
export const IN_HEADER = /^([\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?)?$/;

/** Texts that a segment of a path can carry: some, and not those that stand for another segment. */
const IN_PATH = /^(?!\.{1,2}$)[^\ud800-\udfff]+$/u;

/**
 * Texts at, inside and beyond each bound of a parameter, its example, and for what is no list two of them. Each is the
 * values of one request.
 */
export function textsOfParameter(operation: NamedContract, parameter: ParameterContract): string[][] {
  const { name, in: place, schema, example } = parameter;
  const known = [...(example === undefined ? [] : [[example].flat().map(String)]), ...cursors(operation, name)];
  if (place === "query") return unique([...known, ...textsAround(schema), ...twice(schema)]);
  const form = place === "header" ? IN_HEADER : IN_PATH;
  return unique([...known, ...textsAround(schema)]).filter((texts) => texts.every((text) => form.test(text)));
}

function textsAround(schema: ValueSchema): string[][] {
  const values = valuesAround(schema).map((value) => [value].flat().map(toText));
  const nearly = (schema.items ?? schema).type === "integer" ? NEARLY_NUMBERS.map((text) => [text]) : [];
  return [...values, ...nearly].filter((texts) => texts.length > 0);
}

function toText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** The same value twice, where one is taken. */
function twice(schema: ValueSchema): string[][] {
  if (schema.type === "array") return [];
  const [first] = textsAround(schema);
  return first === undefined ? [] : [[...first, ...first]];
}

function cursors(operation: NamedContract, name: string): string[][] {
  return name === "cursor" ? cursorsOf(operation).map((text) => [text]) : [];
}

function unique(lists: readonly string[][]): string[][] {
  return [...new Map(lists.map((texts) => [JSON.stringify(texts), texts])).values()];
}
