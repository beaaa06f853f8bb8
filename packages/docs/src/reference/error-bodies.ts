import type { Reference, Schema } from "./reference.ts";

/** The schemas of the bodies that errors come in, by their names; usually one. */
export function errorBodies({ operations, schemas }: Reference): Map<string, Schema> {
  const answers = operations.flatMap(({ responses }) => responses.filter(({ status }) => status >= 400));
  const bodies = new Map<string, Schema>();
  for (const { schemaName } of answers) {
    const schema = schemas[schemaName ?? ""];
    if (schemaName !== null && schema !== undefined) bodies.set(schemaName, schema);
  }
  return bodies;
}
