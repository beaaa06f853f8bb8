import type { JsonSchema } from "../document.ts";
import { literal } from "../print/literal.ts";
import { pascalCase, propertyName } from "../print/identifier.ts";
import { referenceName } from "../resolve.ts";

/** A TypeScript type in source form, and the names of component schemas that it needs imported. */
export interface PrintedType {
  source: string;
  imports: string[];
}

/**
 * Prints the type of a parameter or body: a component under its own name, and what stands inline written out.
 *
 * @throws Error for a schema of which the type is not known.
 */
export function typeOf(schema: JsonSchema): PrintedType {
  if (schema.$ref !== undefined) {
    const name = pascalCase(referenceName(schema.$ref));
    return { source: name, imports: [name] };
  }
  if (schema.const !== undefined) return { source: literal(schema.const), imports: [] };
  if (schema.enum !== undefined) return union(schema.enum.map((value) => ({ source: literal(value), imports: [] })));
  if (schema.anyOf !== undefined) return union(schema.anyOf.map(typeOf));
  if (Array.isArray(schema.type)) return union(schema.type.map((type) => typeOf({ ...schema, type })));
  switch (schema.type) {
    case "integer":
    case "number":
      return { source: "number", imports: [] };
    case "string":
    case "boolean":
    case "null":
      return { source: schema.type, imports: [] };
    case "array":
      return arrayOf(schema);
    case "object":
      return objectOf(schema);
    default:
      throw new Error(
        `A schema must have a type, $ref, enum, const or anyOf; got ${JSON.stringify(schema)}. Correct it in spec/.`,
      );
  }
}

function union(members: PrintedType[]): PrintedType {
  return {
    source: [...new Set(members.map(({ source }) => source))].join(" | "),
    imports: members.flatMap(({ imports }) => imports),
  };
}

function arrayOf(schema: JsonSchema): PrintedType {
  const item = typeOf(schema.items ?? {});
  return { source: item.source.includes(" ") ? `(${item.source})[]` : `${item.source}[]`, imports: item.imports };
}

function objectOf(schema: JsonSchema): PrintedType {
  const members = Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const type = typeOf(property);
    const mark = schema.required?.includes(name) === true ? "" : "?";
    return { source: `${propertyName(name)}${mark}: ${type.source}`, imports: type.imports };
  });
  return {
    source: `{ ${members.map(({ source }) => source).join("; ")} }`,
    imports: members.flatMap(({ imports }) => imports),
  };
}
