import { Ajv } from "ajv";
import standaloneModule from "ajv/dist/standalone/index.js";
import formatsModule from "ajv-formats";
import type { JsonSchema } from "../document.ts";
import type { Model } from "../model.ts";
import { header } from "../print/header.ts";
import { pascalCase } from "../print/identifier.ts";

// Both are CommonJS with a `default`, which Node hands over whole.
const standalone = standaloneModule.default;
const addFormats = formatsModule.default;

const COMPONENTS = "#/components/schemas/";
// Ajv's names for the two kinds of schemas, as absolute URIs so that a reference means the same everywhere.
const SCHEMA = "schema:";
const ENTRY = "entry:";
// Ajv's run time is CommonJS, and its code asks for it as such even in a module.
const REQUIRE = 'import { createRequire } from "node:module";\n\nconst require = createRequire(import.meta.url);\n';
const KEYWORDS = ["x-augno-open-enum", "x-augno-sensitive", "x-augno-expected", "example"];

/** Schemas that are to become functions, in one file. */
export interface ValidatorSet {
  /** By the name of the function. */
  schemas: Readonly<Record<string, JsonSchema>>;
  /** Whether errors say in English what is wrong; who only reads their keywords does without. */
  hasMessages: boolean;
}

/** A reference to a component schema. */
export function componentSchema(name: string): JsonSchema {
  return { $ref: COMPONENTS + name };
}

/** The name of a function that holds values to a schema: `ListUnitsQuery`. */
export function functionName(name: string, suffix: string): string {
  return pascalCase(name) + suffix;
}

/**
 * Compiles schemas into functions of their own, so that nothing is compiled when the program runs. A component is one
 * function, whoever refers to it.
 *
 * @returns A module that exports each function.
 */
export function compileValidators(model: Model, { schemas, hasMessages }: ValidatorSet): string {
  // Draft 7 has every keyword that the specification uses of 2020-12, and strict mode refuses any other. Ajv's code for
  // it is a third shorter, since nothing has to be noted for unevaluatedProperties and $dynamicRef.
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    inlineRefs: false,
    messages: hasMessages,
    code: { source: true, esm: true, lines: true },
  });
  for (const keyword of KEYWORDS) ajv.addKeyword(keyword);
  addFormats(ajv);
  for (const [name, schema] of Object.entries(model.schemas)) ajv.addSchema(prepare(schema), SCHEMA + name);
  const ids = Object.entries(schemas).map(([id, schema]) => {
    const component = schema.$ref;
    if (component !== undefined) return [id, SCHEMA + component.slice(COMPONENTS.length)] as const;
    ajv.addSchema(prepare(schema), ENTRY + id);
    return [id, ENTRY + id] as const;
  });
  return header("js") + REQUIRE + shorten(standalone(ajv, Object.fromEntries(ids)));
}

/** Writes on one line how Ajv notes an error, which is most of its code. */
function shorten(code: string): string {
  return code.replaceAll(
    /if\(vErrors === null\)\{\nvErrors = \[(\w+)\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g,
    "(vErrors ??= []).push($1); errors++;",
  );
}

/** Points references at the names that Ajv knows schemas by, and leaves out the texts, which check nothing. */
function prepare(schema: JsonSchema): JsonSchema {
  return strip(JSON.parse(JSON.stringify(schema)) as JsonSchema); // a copy of the same schema
}

function strip(schema: JsonSchema): JsonSchema {
  const { description: _description, examples: _examples, ...rest } = schema;
  const each = (children: Record<string, JsonSchema>): Record<string, JsonSchema> =>
    Object.fromEntries(Object.entries(children).map(([name, child]) => [name, strip(child)]));
  return {
    ...rest,
    ...(rest.$ref === undefined ? {} : { $ref: SCHEMA + rest.$ref.slice(COMPONENTS.length) }),
    ...(rest.properties === undefined ? {} : { properties: each(rest.properties) }),
    ...(rest.items === undefined ? {} : { items: strip(rest.items) }),
    ...(rest.anyOf === undefined ? {} : { anyOf: rest.anyOf.map(strip) }),
    ...(typeof rest.additionalProperties === "object"
      ? { additionalProperties: strip(rest.additionalProperties) }
      : {}),
  };
}
