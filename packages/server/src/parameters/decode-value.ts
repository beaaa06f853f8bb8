import type { Parameter } from "../operation.ts";

/** A decoded parameter. */
export type Value = string | number | boolean | readonly string[] | readonly number[];

/** A whole number as JSON writes it: no sign but minus, no leading zeros, no exponent. */
const INTEGER = /^-?(?:0|[1-9][0-9]*)$/;

/**
 * Decodes what came for a parameter, strictly: `0x10`, `1.0` and nothing at all are no whole numbers.
 *
 * @param texts The values that came, one at least; one exactly unless the parameter is a list.
 * @returns null where they are none of the parameter's type.
 */
export function decodeValue(
  { type, items }: Pick<Parameter, "type" | "items">,
  texts: readonly [string, ...string[]],
): Value | null {
  const [text] = texts;
  switch (type) {
    case "array":
      return items === "integer" ? decodeIntegers(texts) : texts;
    case "boolean":
      return text === "true" || text === "false" ? text === "true" : null;
    case "integer":
      return decodeInteger(text);
    case "string":
      return text;
  }
}

function decodeIntegers(texts: readonly string[]): readonly number[] | null {
  const numbers = texts.flatMap((text) => decodeInteger(text) ?? []);
  return numbers.length === texts.length ? numbers : null;
}

function decodeInteger(text: string): number | null {
  return INTEGER.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : null;
}
