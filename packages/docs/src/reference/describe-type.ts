import type { Schema } from "./reference.ts";

/** A part of the words for a type; where it names a schema, that is the schema to link to. */
export interface TypePart {
  text: string;
  schemaName: string | null;
}

/**
 * Says of what type a value is: `string`, `list of Unit`, `string, boolean or null`. A schema that has a name is named where it
 * is an object, and behind its type where it is not.
 */
export function describeType(schema: Schema): TypePart[] {
  return [...typeParts(schema), ...(schema.isNullable ? [plain(" or null")] : [])];
}

function typeParts(schema: Schema): TypePart[] {
  const { types, name, items } = schema;
  const [only] = types;
  if (types.length === 1 && only === "array" && items !== undefined) return [plain("list of "), ...typeParts(items)];
  if (types.length === 1 && only === "object")
    return name === null ? [plain("object")] : [{ text: name, schemaName: name }];
  const words = types.map((type) => (type === "array" && items !== undefined ? listOf(items) : type));
  return [plain(joined(words)), ...(name === null ? [] : [plain(" "), { text: name, schemaName: name }])];
}

function listOf({ types }: Schema): string {
  return `list of ${joined(types)}s`;
}

function joined(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? "any") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

function plain(text: string): TypePart {
  return { text, schemaName: null };
}
