import type { Example, Reference, Resource, Schema } from "./reference.ts";

/** The object that a resource's operations are about. */
export interface ResourceObject {
  schema: Schema;
  /** What it calls itself in its field `object`, such as `api_key`. */
  name: string;
  /** What its ids begin with, such as `apke`; undefined where ids have no prefix of their own. */
  idPrefix: string | undefined;
  /** It, as an operation's success shows it; undefined where none does. */
  example: Example | undefined;
}

/** The object of a resource; null for one whose operations are about none, or about one that does not say what it is. */
export function resourceObject(resource: Resource, reference: Reference): ResourceObject | null {
  const schema = resource.schemaName === null ? undefined : reference.schemas[resource.schemaName];
  if (schema === undefined) return null;
  const constant = schema.fields.find((field) => field.name === "object")?.schema.constant;
  if (typeof constant !== "string") return null;
  const answers = reference.operations
    .filter(({ id }) => resource.operationIds.includes(id))
    .flatMap(({ responses }) => responses);
  const shown = answers.find(({ status, schemaName }) => status < 300 && schemaName === resource.schemaName);
  return { schema, name: constant, idPrefix: reference.idPrefixes[constant], example: shown?.examples[0] };
}
