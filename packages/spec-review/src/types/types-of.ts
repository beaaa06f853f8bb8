import { emitTypes } from "@augno/codegen/src/emit/types.ts";
import { type DifferingParts, namesIn, type Side } from "./differing-parts.ts";
import { isObject, type Operation, type Schema } from "./open-api.ts";

/**
 * The TypeScript types of one side's differing parts, by the emitter that makes `@augno/types`. Operations stand under
 * their keys. What is the same on both sides is a type that only its namesake fits.
 */
export async function typesOf(parts: DifferingParts, side: Side): Promise<string> {
  const operations = parts.operations.flatMap((key) => {
    const shape = side.operations.get(key)?.shape;
    return shape === undefined ? [] : [[key, shape] as const];
  });
  const document = {
    openapi: "3.1.0",
    info: { title: "", version: "" },
    paths: Object.fromEntries(operations.map(([key, shape], at) => [`/${at}`, { get: named(key, shape) }])),
    components: { schemas: schemasOf(parts, side) },
  };
  // The emitter reads no other part of a model than these.
  const model = { document: plain(document), schemas: {} } as unknown as Parameters<typeof emitTypes>[0];
  const types = (await emitTypes(model))["openapi.ts"] ?? "";
  // An object without a named field would have every field, of the type `never`: what is gone would be read without an error.
  // So would the schemas of a document that has none, of which every one is gone.
  return types.replaceAll("Record<string, never>", "{}").replaceAll("    schemas: never;", "    schemas: {};");
}

/** Path parameters are none of the path that stands in for the operation's own. */
function named(key: string, shape: Operation): Operation {
  return { ...shape, operationId: key };
}

/** The schemas that either side's parts refer to, as this side has them: one side's types refer to the other's. */
function schemasOf(parts: DifferingParts, side: Side): Record<string, Schema> {
  const sides = [parts.base, parts.head];
  const schemas: Record<string, Schema> = {};
  const waiting = [
    ...parts.schemas,
    ...parts.operations.flatMap((key) => sides.flatMap(({ operations }) => [...namesIn(operations.get(key)?.shape)])),
  ];
  const seen = new Set<string>();
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    const schema = side.schemas.get(name);
    if (schema !== undefined) schemas[name] = parts.whole.has(name) ? schema : standIn(name);
    if (parts.whole.has(name)) waiting.push(...sides.flatMap(({ schemas: all }) => [...namesIn(all.get(name))]));
  }
  return schemas;
}

function standIn(name: string): Schema {
  return { type: "object", required: ["same"], properties: { same: { const: name } } };
}

/**
 * Without what the emitter would add of its own: a discriminator would write the value that selects a schema into the
 * schema, which a stand-in has no place for.
 */
function plain(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(plain);
  if (!isObject(node)) return node;
  const entries = Object.entries(node).filter(([key, value]) => key !== "discriminator" || !isObject(value));
  return Object.fromEntries(
    entries.map(([key, value]) => [key, key === "properties" ? plainFields(value) : plain(value)]),
  );
}

/** Fields may have the names of keywords. */
function plainFields(fields: unknown): unknown {
  if (!isObject(fields)) return fields;
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, plain(field)]));
}
