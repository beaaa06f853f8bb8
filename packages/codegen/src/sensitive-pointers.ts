import type { JsonSchema } from "./document.ts";
import { referenceName } from "./resolve.ts";

/**
 * Where values that a schema marks as secrets stand in a body, as JSON pointers (RFC 6901) in which `*` stands for any
 * item of a list: `/secret`, `/data/*\/secret`.
 *
 * @param schemas - The component schemas that references lead to.
 */
export function sensitivePointers(schema: JsonSchema, schemas: Record<string, JsonSchema>): string[] {
  return [...new Set(pointersBelow(schema, schemas, "", []))];
}

/** @param open - The components that are being walked; one within itself adds no place that a log could list. */
function pointersBelow(
  schema: JsonSchema,
  schemas: Record<string, JsonSchema>,
  pointer: string,
  open: readonly string[],
): string[] {
  if (schema["x-augno-sensitive"] === true) return [pointer];
  const walk = (child: JsonSchema, step: string, opened = open): string[] =>
    pointersBelow(child, schemas, pointer + step, opened);
  const name = schema.$ref === undefined ? undefined : referenceName(schema.$ref);
  const target = name === undefined || open.includes(name) ? undefined : schemas[name];
  return [
    ...(name === undefined || target === undefined ? [] : walk(target, "", [...open, name])),
    ...(schema.anyOf ?? []).flatMap((member) => walk(member, "")),
    ...(schema.items === undefined ? [] : walk(schema.items, "/*")),
    ...Object.entries(schema.properties ?? {}).flatMap(([property, child]) => walk(child, `/${pointerStep(property)}`)),
  ];
}

/** A name as a step of a JSON pointer. */
export function pointerStep(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
