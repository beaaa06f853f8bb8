import openapiTS, { astToString, type OpenAPI3, type SchemaObject } from "openapi-typescript";
import ts from "typescript";
import type { JsonSchema } from "../document.ts";
import { docComment } from "../print/doc-comment.ts";
import { header } from "../print/header.ts";
import { pascalCase } from "../print/identifier.ts";
import { referenceName } from "../resolve.ts";
import type { Emitter } from "./emitter.ts";

const { factory } = ts;

/** The types of the whole document, by openapi-typescript, and every schema under its own name. */
export const emitTypes: Emitter = async ({ document, schemas }) => {
  // A copy, since openapi-typescript changes the document that it is given.
  const nodes = await openapiTS(
    structuredClone(document) as unknown as OpenAPI3 /* its own, wider name for the same document */,
    {
      alphabetize: false,
      // A field with a default may be left out of a request.
      defaultNonNullable: false,
      silent: true,
      transform: (schema) => openEnum(schema),
    },
  );
  return {
    "openapi.ts": header("js") + astToString(nodes),
    "schemas.ts":
      `${header("js")}import type { components } from "./openapi.ts";\n` +
      Object.entries(schemas)
        .map(([name, schema]) => namedSchema(name, schema))
        .join(""),
  };
};

function namedSchema(name: string, schema: JsonSchema): string {
  const comment = docComment([schema.description ?? ""]);
  return `\n${comment}export type ${pascalCase(name)} = components["schemas"][${JSON.stringify(name)}];\n`;
}

/**
 * An open enum as `"mass" | … | (string & {})`: editors offer the known values, and others are welcome. A plain
 * `| string` would swallow them.
 */
function openEnum(schema: SchemaObject & JsonSchema): ts.TypeNode | undefined {
  if (schema["x-augno-open-enum"] === undefined) return undefined;
  const known = (schema.anyOf ?? []).flatMap(knownValues);
  const open = factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    factory.createTypeLiteralNode([]),
  ]);
  return factory.createUnionTypeNode([...known, factory.createParenthesizedType(open)]);
}

function knownValues(member: JsonSchema): ts.TypeNode[] {
  if (member.$ref !== undefined) {
    const schemas = factory.createIndexedAccessTypeNode(
      factory.createTypeReferenceNode("components"),
      stringType("schemas"),
    );
    return [factory.createIndexedAccessTypeNode(schemas, stringType(referenceName(member.$ref)))];
  }
  return (member.enum ?? []).map((value) => stringType(String(value)));
}

function stringType(text: string): ts.LiteralTypeNode {
  return factory.createLiteralTypeNode(factory.createStringLiteral(text));
}
