import type { JsonSchema } from "../document.ts";
import type { Model } from "../model.ts";
import { header } from "../print/header.ts";
import { kebabCase, propertyName } from "../print/identifier.ts";
import { compileValidators, componentSchema, functionName } from "./compile-validators.ts";
import type { Emitter, Files } from "./emitter.ts";

/**
 * Validators of every body that an answer can have, by the name of its schema. An open enumeration is closed in them: clients
 * tolerate values that are yet to come, but a server that keeps this very specification answers only those in it.
 */
export const emitBodyValidators: Emitter = (model) => {
  const responses = [...model.operations.flatMap((operation) => operation.responses), ...model.unrouted.responses];
  const names = [...new Set(responses.flatMap(({ schemaName }) => schemaName ?? []))].toSorted();
  const schemas = Object.entries(model.schemas).map(([name, schema]) => [name, withoutTheUnknown(schema)] as const);
  return validators(
    { ...model, schemas: Object.fromEntries(schemas) },
    "bodyValidators",
    "Body",
    names.map((name) => [name, componentSchema(name)]),
  );
};

/** Validators of header values, already read as the type of their schema, by the name of the header. */
export const emitHeaderValidators: Emitter = (model) =>
  validators(
    model,
    "headerValidators",
    "Header",
    model.headers.map(({ name, schema }) => [name, schema]),
  );

/** The branch for any text goes, save where callers bring values of their own. */
function withoutTheUnknown(schema: JsonSchema): JsonSchema {
  if (schema["x-augno-open-enum"] !== true) return schema;
  return {
    ...schema,
    anyOf: (schema.anyOf ?? []).filter((branch) => branch.$ref !== undefined || branch.enum !== undefined),
  };
}

function validators(
  model: Model,
  constant: string,
  suffix: string,
  named: [name: string, schema: JsonSchema][],
): Files {
  const schemas = Object.fromEntries(named.map(([name, schema]) => [functionName(name, suffix), schema]));
  const members = named.map(([name]) => `  ${propertyName(name)}: ${functionName(name, suffix)},\n`);
  const file = kebabCase(constant);
  return {
    [`${file}.js`]: `${compileValidators(model, { schemas, hasMessages: true })}\nexport const ${constant} = {\n${members.join("")}};\n`,
    [`${file}.d.ts`]:
      `${header("js")}import type { ValidateFunction } from "ajv";\n\n` +
      `export declare const ${constant}: Record<string, ValidateFunction>;\n`,
  };
}
