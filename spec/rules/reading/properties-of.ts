import type { SpecNode } from "./spec-node.ts";

/** A property of a schema, as it is written and as it is meant. */
export interface Property {
  readonly name: string;
  /** The schema, with references followed. */
  readonly schema: SpecNode;
  /** What stands under the name: the schema itself, or the reference to it with what is said beside that. */
  readonly written: SpecNode;
}

/** The properties that a schema names itself, in their order. */
export function propertiesOf(schema: SpecNode): Property[] {
  const properties = schema.get("properties");
  return properties.keys.map((name) => ({ name, schema: properties.get(name), written: properties.written(name) }));
}

/** What is said of a property: beside the reference to its schema, and by the schema. Empty where nothing is. */
export function descriptionOf({ schema, written }: Pick<Property, "schema" | "written">): string {
  return [...new Set([written.get("description").text, schema.get("description").text])].join("\n").trim();
}
