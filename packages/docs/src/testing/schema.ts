import type { Schema } from "../reference/reference.ts";

/** A schema for a test, of which it says what it is about; a text with nothing special, else. */
export function schema(part: Partial<Schema> = {}): Schema {
  return {
    types: ["string"],
    isNullable: false,
    name: null,
    description: "",
    expected: "text",
    isSensitive: false,
    examples: [],
    fields: [],
    ...part,
  };
}
