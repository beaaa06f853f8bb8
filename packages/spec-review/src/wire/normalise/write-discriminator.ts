import { isObject } from "../../types/open-api.ts";
import { MARKS } from "./marks.ts";
import type { Node, Origins } from "./origins.ts";

/** How the branches of a union are told apart, in full. */
export interface Discriminator {
  propertyName: unknown;
  /** The names of schemas by the values that stand for them. */
  mapping: Record<string, string>;
}

/**
 * Writes a discriminator as one text, with the values that are not mapped: a branch without one is known by the name of its schema
 * (OpenAPI 3.1, "Discriminator Object").
 */
export function writeDiscriminator(origins: Origins, schema: Node): void {
  const discriminator = schema["discriminator"];
  if (!isObject(discriminator)) return;
  const { propertyName, mapping } = discriminator;
  const named = Object.entries(isObject(mapping) ? mapping : {}).map(([value, schemaRef]) => [
    value,
    nameOf(schemaRef),
  ]);
  const known = new Set(named.map(([, name]) => name));
  const implied = branchesOf(schema).filter((name) => !known.has(name));
  const all = [...named, ...implied.map((name) => [name, name])].toSorted(([a = ""], [b = ""]) => (a < b ? -1 : 1));
  const whole: Discriminator = { propertyName, mapping: Object.fromEntries(all) as Record<string, string> }; // pairs of texts
  origins.noteField(schema, MARKS.discriminator, origins.ofField(schema, "discriminator"));
  schema[MARKS.discriminator] = JSON.stringify(whole);
  delete schema["discriminator"];
}

/** Reads what was written; undefined where nothing was. */
export function readDiscriminator(schema: Node | undefined): Discriminator | undefined {
  const text = schema?.[MARKS.discriminator];
  return typeof text === "string" ? (JSON.parse(text) as Discriminator) : undefined;
}

function branchesOf(schema: Node): string[] {
  const branches = [schema["oneOf"], schema["anyOf"]].flatMap((all) => (Array.isArray(all) ? (all as unknown[]) : []));
  return branches.flatMap((branch) =>
    isObject(branch) && typeof branch["$ref"] === "string" ? nameOf(branch["$ref"]) : [],
  );
}

/** A mapping names a schema, or refers to it. */
function nameOf(reference: unknown): string {
  return String(reference).split("/").at(-1) ?? "";
}
