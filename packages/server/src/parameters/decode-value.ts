import type { Parameter } from "../operation.ts";

/** A decoded parameter. */
export type Value = string | number | boolean | readonly string[];

/** A whole number as JSON writes it: no sign but minus, no leading zeros, no exponent. */
const INTEGER = /^-?(?:0|[1-9][0-9]*)$/;

/**
 * Decodes what came for a parameter, strictly: `0x10`, `1.0` and nothing at all are no whole numbers.
 *
 * @param texts The values that came, one at least; one exactly unless the parameter is a list.
 * @returns null where they are none of the parameter's type.
 */
export function decodeValue(type: Parameter["type"], texts: readonly [string, ...string[]]): Value | null {
  const [text] = texts;
  switch (type) {
    case "array":
      return texts;
    case "boolean":
      return text === "true" || text === "false" ? text === "true" : null;
    case "integer":
      return INTEGER.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : null;
    case "string":
      return text;
  }
}
