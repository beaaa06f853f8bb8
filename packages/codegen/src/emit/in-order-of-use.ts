import type { JsonSchema } from "../document.ts";
import { referenceName } from "../resolve.ts";
import type { Schemas } from "./describe-schema.ts";

/** The names of schemas, each behind those that it refers to; of a circle, one has to stand before what it refers to. */
export function inOrderOfUse(schemas: Schemas): string[] {
  const seen = new Set<string>();
  const visit = (name: string): string[] => {
    if (seen.has(name)) return [];
    seen.add(name);
    return [...referencesIn(schemas[name] ?? {}).flatMap(visit), name];
  };
  return Object.keys(schemas).flatMap(visit);
}

function referencesIn(schema: JsonSchema): string[] {
  const { additionalProperties } = schema;
  return [
    ...(schema.$ref === undefined ? [] : [referenceName(schema.$ref)]),
    ...[
      ...(schema.anyOf ?? []),
      ...Object.values(schema.properties ?? {}),
      ...(schema.items === undefined ? [] : [schema.items]),
      ...(typeof additionalProperties === "object" ? [additionalProperties] : []),
    ].flatMap(referencesIn),
  ];
}
