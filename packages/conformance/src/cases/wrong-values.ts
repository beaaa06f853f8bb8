import type { ValueSchema } from "../operation-contract.ts";

/** Not a value of any enumeration or pattern, as long as `conformance` is none. */
const STRANGER = "conformance";

/** Texts just outside a schema's bounds, or of another form, for where values are sent as text. */
export function wrongTexts(schema: ValueSchema): string[] {
  switch (schema.type) {
    case "integer":
      return ["ten", "1.5", "1e1", "0x1", " 1", "", ...outside(schema).map(String)];
    case "boolean":
      return ["yes", "TRUE", ""];
    case "array":
      return schema.items === undefined ? [] : wrongTexts(schema.items);
    default:
      return wrongStrings(schema);
  }
}

/** Values just outside a schema's bounds, or of another type, for where values are sent as JSON. */
export function wrongValues(schema: ValueSchema): unknown[] {
  return [...(schema.nullable === true ? [] : [null]), ...wrongTyped(schema)];
}

function wrongTyped(schema: ValueSchema): unknown[] {
  switch (schema.type) {
    case "integer":
      return ["1", 1.5, ...outside(schema)];
    case "boolean":
      return ["true", 1];
    case "array":
      return [STRANGER, {}];
    case "object":
      return [STRANGER, []];
    default:
      return [1, [], ...wrongStrings(schema)];
  }
}

function outside({ minimum, maximum, enum: known = [] }: ValueSchema): number[] {
  const stranger = known.length === 0 ? [] : [Math.max(...known.map(Number)) + 1];
  return [
    ...(minimum === undefined ? [] : [minimum - 1]),
    ...(maximum === undefined ? [] : [maximum + 1]),
    ...stranger,
  ];
}

function wrongStrings({ enum: known, pattern, format, minLength = 0, maxLength }: ValueSchema): string[] {
  if (known !== undefined) return ["", STRANGER, ...known.slice(0, 1).map((value) => otherLetters(String(value)))];
  // The flag is that of JSON Schema's patterns.
  const isPattern = pattern !== undefined && !new RegExp(pattern, "u").test(STRANGER);
  return [
    ...(minLength === 0 ? [] : ["x".repeat(minLength - 1)]),
    ...(maxLength === undefined ? [] : ["x".repeat(maxLength + 1)]),
    ...(isPattern ? [STRANGER] : []),
    ...(format === "date-time" ? ["2026-02-30T00:00:00Z", "2026-05-10"] : []),
  ];
}

/** The same word in capital letters, or in small ones where it has capital ones. */
function otherLetters(word: string): string {
  return word === word.toUpperCase() ? word.toLowerCase() : word.toUpperCase();
}
