import type { JsonSchema } from "../document.ts";
import type { Operation, Parameter } from "../model.ts";
import { header } from "../print/header.ts";
import { propertyName } from "../print/identifier.ts";
import { literal, Expression } from "../print/literal.ts";
import { compileValidators, componentSchema, functionName } from "./compile-validators.ts";
import type { Emitter } from "./emitter.ts";

const DECLARE = 'import type { ValidateFunction } from "ajv";\nimport type { OperationId } from "./operations.ts";\n';

/** The parts of a request that are checked, each with a table of validators by operationId. */
const PARTS = [
  { place: "query", constant: "queryValidators", suffix: "Query", isClosed: true, what: "decoded query parameters" },
  { place: "path", constant: "pathValidators", suffix: "Path", isClosed: true, what: "path parameters" },
  { place: "header", constant: "headerValidators", suffix: "Header", isClosed: false, what: "header parameters" },
] as const;

/** Validators of what requests carry: their query, path and header parameters and their bodies. */
export const emitRequestValidators: Emitter = (model) => {
  const schemas: Record<string, JsonSchema> = {};
  const nameOf = nameOnce(schemas);
  const tables = PARTS.map(({ place, constant, suffix, isClosed, what }) => ({
    constant,
    doc: `Hold an object of an operation's ${what} to their schemas.`,
    type: "Record<OperationId, ValidateFunction>",
    rows: model.operations.map(({ id, parameters }) => {
      const there = parameters.filter((parameter) => parameter.in === place);
      return [id, nameOf(functionName(id, suffix), parametersSchema(there, isClosed))] as const;
    }),
  }));
  const bodies = {
    constant: "requestBodyValidators",
    doc: "Hold the body of a request to its schema, of operations that take one.",
    type: "Partial<Record<OperationId, ValidateFunction>>",
    rows: model.operations.flatMap(({ id, body }) =>
      body === null
        ? []
        : [[id, nameOf(functionName(body.schemaName, "Body"), componentSchema(body.schemaName))] as const],
    ),
  };
  const all = [...tables, bodies];
  return {
    "request-validators.js":
      compileValidators(model, { schemas, hasMessages: false }) +
      all.map(({ constant, rows }) => table(constant, rows)).join(""),
    "request-validators.d.ts": header("js") + DECLARE + all.map(declaration).join(""),
  };
};

/** Validators of what operations answer, by operationId and status; where there is none, the answer has no body. */
export const emitAnswerValidators: Emitter = (model) => {
  const schemas: Record<string, JsonSchema> = {};
  const nameOf = nameOnce(schemas);
  const rows = model.operations.map(
    (operation) =>
      [
        operation.id,
        literal(
          answersOf(operation, (name) => nameOf(functionName(name, "Answer"), componentSchema(name))),
          1,
        ),
      ] as const,
  );
  return {
    "answer-validators.js": compileValidators(model, { schemas, hasMessages: true }) + table("answerValidators", rows),
    "answer-validators.d.ts":
      header("js") +
      DECLARE +
      declaration({
        constant: "answerValidators",
        doc: "Hold the body of an answer to its schema, by its status; without one, the answer has no body.",
        type: "Record<OperationId, Readonly<Partial<Record<number, ValidateFunction>>>>",
      }),
  };
};

/** Gives a schema the name that it is compiled under: the first that it was asked for by. */
function nameOnce(schemas: Record<string, JsonSchema>): (name: string, schema: JsonSchema) => string {
  const names = new Map<string, string>();
  return (name, schema) => {
    const key = JSON.stringify(schema);
    const known = names.get(key) ?? name;
    names.set(key, known);
    schemas[known] = schema;
    return known;
  };
}

function parametersSchema(parameters: readonly Parameter[], isClosed: boolean): JsonSchema {
  return {
    type: "object",
    ...(isClosed ? { additionalProperties: false } : {}),
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
    required: parameters.filter(({ isRequired }) => isRequired).map(({ name }) => name),
  };
}

function answersOf({ responses }: Operation, nameOf: (schemaName: string) => string): Record<string, unknown> {
  return Object.fromEntries(
    responses.flatMap(({ status, schemaName }) =>
      schemaName === null ? [] : [[status, new Expression(nameOf(schemaName))]],
    ),
  );
}

function table(constant: string, rows: readonly (readonly [id: string, source: string])[]): string {
  return `\nexport const ${constant} = {\n${rows.map(([id, source]) => `  ${propertyName(id)}: ${source},\n`).join("")}};\n`;
}

function declaration({ constant, doc, type }: { constant: string; doc: string; type: string }): string {
  return `\n/** ${doc} */\nexport declare const ${constant}: ${type};\n`;
}
