import type { BodyContract, ValueSchema } from "../operation-contract.ts";
import type { Session } from "../session.ts";

/**
 * A body that keeps its schema, for cases to spoil: the specification's example, or nothing at all where no field must
 * be there. Undefined where neither is to be had.
 */
export function exampleBody({ example, fields }: BodyContract): Record<string, unknown> | undefined {
  if (typeof example === "object" && example !== null) return { ...example };
  return fields.some(({ required }) => required) ? undefined : {};
}

/**
 * The same with other names, so that a second call does not find them taken: what still keeps its schema with a name
 * of the session's at its end gets one.
 */
export function freshBody(
  body: BodyContract,
  session: Pick<Session, "uniqueName">,
): Record<string, unknown> | undefined {
  const example = exampleBody(body);
  if (example === undefined) return undefined;
  const ending = session.uniqueName();
  for (const { name, schema } of body.fields) {
    const value = example[name];
    if (typeof value === "string" && isFreeText(schema, value + ending))
      example[name] = withEnding(value, ending, schema);
  }
  return example;
}

function withEnding(text: string, ending: string, { maxLength = Number.POSITIVE_INFINITY }: ValueSchema): string {
  return text.slice(0, Math.max(0, maxLength - ending.length)) + ending;
}

/** Whether a schema lets any words pass, such as the text. */
function isFreeText({ enum: known, const: only, pattern, format }: ValueSchema, text: string): boolean {
  if (known !== undefined || only !== undefined || format !== undefined) return false;
  return pattern === undefined || new RegExp(pattern, "u").test(text);
}
