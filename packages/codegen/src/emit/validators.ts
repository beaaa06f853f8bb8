import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneModule from "ajv/dist/standalone/index.js";
import formatsModule from "ajv-formats";
import type { JsonSchema } from "../document.ts";
import type { Model } from "../model.ts";
import { header } from "../print/header.ts";
import { kebabCase, pascalCase, propertyName } from "../print/identifier.ts";
import type { Emitter, Files } from "./emitter.ts";

// Both are CommonJS with a `default`, which Node hands over whole.
const standalone = standaloneModule.default;
const addFormats = formatsModule.default;

const COMPONENTS = "#/components/schemas/";
// Ajv's names for the two kinds of schemas, as absolute URIs so that a reference means the same everywhere.
const SCHEMA = "schema:";
const ENTRY = "entry:";
// Ajv's run time is CommonJS, and its code asks for it as such even in a module.
const REQUIRE = 'import { createRequire } from "node:module";\n\nconst require = createRequire(import.meta.url);\n';
const KEYWORDS = ["x-augno-open-enum", "example"];

/** Validators of each operation's decoded query parameters. */
export const emitQueryValidators: Emitter = (model) => {
  const schemas = model.operations.map((operation) => {
    const query = operation.parameters.filter((parameter) => parameter.in === "query");
    const schema = {
      type: "object",
      additionalProperties: false,
      properties: Object.fromEntries(query.map(({ name, schema: value }) => [name, value])),
      required: query.filter(({ isRequired }) => isRequired).map(({ name }) => name),
    };
    return [operation.id, schema] as const;
  });
  const type = "Record<OperationId, ValidateFunction>";
  return validators(model, "queryValidators", "Query", Object.fromEntries(schemas), {
    type,
    imports: 'import type { OperationId } from "./operations.ts";\n',
  });
};

/** Validators of every body that an answer can have, by the name of its schema. */
export const emitBodyValidators: Emitter = (model) => {
  const responses = [...model.operations.flatMap((operation) => operation.responses), ...model.unrouted.responses];
  const names = [...new Set(responses.flatMap(({ schemaName }) => schemaName ?? []))].toSorted();
  const schemas = names.map((name) => [name, { $ref: COMPONENTS + name }] as const);
  return validators(model, "bodyValidators", "Body", Object.fromEntries(schemas));
};

/** Validators of header values, already read as the type of their schema, by the name of the header. */
export const emitHeaderValidators: Emitter = (model) => {
  const schemas = model.headers.map(({ name, schema }) => [name, schema] as const);
  return validators(model, "headerValidators", "Header", Object.fromEntries(schemas));
};

function validators(
  model: Model,
  constant: string,
  suffix: string,
  schemas: Record<string, unknown>,
  declared = { type: "Record<string, ValidateFunction>", imports: "" },
): Files {
  const names = Object.keys(schemas);
  const functions = Object.fromEntries(names.map((name) => [`${pascalCase(name)}${suffix}`, name]));
  const members = Object.entries(functions).map(([id, name]) => `  ${propertyName(name)}: ${id},\n`);
  const file = kebabCase(constant);
  return {
    [`${file}.js`]: `${header("js")}${compile(model, functions, schemas)}\nexport const ${constant} = {\n${members.join("")}};\n`,
    [`${file}.d.ts`]:
      `${header("js")}import type { ValidateFunction } from "ajv";\n${declared.imports}\n` +
      `export declare const ${constant}: ${declared.type};\n`,
  };
}

/** Compiles the schemas into functions of their own, so that nothing is compiled when the program runs. */
function compile(model: Model, functions: Record<string, string>, schemas: Record<string, unknown>): string {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
  });
  for (const keyword of KEYWORDS) ajv.addKeyword(keyword);
  addFormats(ajv);
  for (const [name, schema] of Object.entries(model.schemas)) {
    ajv.addSchema(relocate(schema), SCHEMA + name);
  }
  const ids = Object.entries(functions).map(([id, name]) => {
    ajv.addSchema(relocate(schemas[name]), ENTRY + id);
    return [id, ENTRY + id] as const;
  });
  return REQUIRE + standalone(ajv, Object.fromEntries(ids));
}

/** Points references at the schemas under the names that Ajv knows them by. */
function relocate(schema: unknown): JsonSchema {
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
    key === "$ref" && typeof value === "string" && value.startsWith(COMPONENTS)
      ? SCHEMA + value.slice(COMPONENTS.length)
      : value,
  ) as JsonSchema; // the same schema, but for its references
}
