import type { JsonSchema } from "../document.ts";

/**
 * Says in words what a schema takes, to stand behind "must be": `a whole number from 1 to 1000`. Error messages and
 * doc comments are made of it.
 *
 * @throws Error for a schema that no words are known for, so that none is described wrongly.
 */
export function describeSchema(schema: JsonSchema): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return `one of ${schema.enum.join(", ")}`;
  switch (schema.type) {
    case "integer":
      return `a whole number${range(schema.minimum, schema.maximum)}`;
    case "boolean":
      return "true or false";
    case "string":
      return describeString(schema);
    case "array":
      return `a list${lengths(schema.minItems, schema.maxItems, "item")}`;
    default:
      throw new Error(
        `A parameter must have a schema of type integer, boolean, string or array; got ${JSON.stringify(schema)}. ` +
          "Change it in spec/, or add the words for it to describe-schema.ts.",
      );
  }
}

function describeString(schema: JsonSchema): string {
  if (schema.format === "date-time") return "a moment such as 2026-05-10T00:00:00Z";
  const text = `text${lengths(schema.minLength, schema.maxLength, "character")}`;
  return schema.pattern === undefined ? text : `${text} that matches ${schema.pattern}`;
}

function range(minimum?: number, maximum?: number): string {
  if (minimum === undefined) return maximum === undefined ? "" : ` up to ${maximum}`;
  return maximum === undefined ? ` from ${minimum}` : ` from ${minimum} to ${maximum}`;
}

function lengths(minimum: number | undefined, maximum: number | undefined, unit: string): string {
  if (minimum === undefined && maximum === undefined) return "";
  if (minimum === maximum) return ` of ${minimum} ${plural(unit, minimum)}`;
  if (maximum === undefined) return ` of at least ${minimum} ${plural(unit, minimum)}`;
  return minimum === undefined
    ? ` of at most ${maximum} ${plural(unit, maximum)}`
    : ` of ${minimum} to ${maximum} ${unit}s`;
}

function plural(unit: string, count?: number): string {
  return count === 1 ? unit : `${unit}s`;
}
