import type { Model, Operation, Parameter } from "../model.ts";
import { header } from "../print/header.ts";
import { propertyName } from "../print/identifier.ts";
import { literal } from "../print/literal.ts";
import { describeSchema } from "./describe-schema.ts";
import type { Emitter } from "./emitter.ts";
import { typeOf } from "./type-of.ts";

/** The server's operation table: what it routes, whom it lets in, and what it expects of each parameter. */
export const emitServerOperations: Emitter = (model) => {
  const table = Object.fromEntries(model.operations.map((operation) => [operation.id, row(operation)]));
  const queries = model.operations.map(queryOf);
  const imports = [...new Set(queries.flatMap((query) => query.imports))].toSorted();
  return {
    "operations.ts":
      header("js") +
      (imports.length > 0 ? `import type { ${imports.join(", ")} } from "@augno/types";\n` : "") +
      'import type { Operation } from "../operation.ts";\n\n' +
      "/** Every operation of the specification, by its operationId. */\n" +
      `export const operations = ${literal(table)} as const satisfies Record<string, Operation>;\n\n` +
      "export type OperationId = keyof typeof operations;\n\n" +
      "/** Each operation's query parameters once they are decoded, defaults applied. */\n" +
      `export interface OperationQueries {\n${queries.map(({ source }) => source).join("")}}\n`,
  };
};

function row(operation: Operation): Record<string, unknown> {
  return {
    id: operation.id,
    method: operation.method.toUpperCase(),
    path: operation.path,
    resource: operation.resource,
    eventType: operation.eventType,
    keyTypes: operation.keyTypes,
    errorCodes: operation.errorCodes,
    status: operation.success.status,
    parameters: operation.parameters.map(parameterRow),
  };
}

function parameterRow(parameter: Parameter): Record<string, unknown> {
  return {
    name: parameter.name,
    in: parameter.in,
    required: parameter.isRequired,
    type: parameter.resolved.type,
    default: parameter.resolved.default,
    expected: describeSchema(parameter.resolved),
  };
}

function queryOf(operation: Model["operations"][number]): { source: string; imports: string[] } {
  const fields = operation.parameters
    .filter((parameter) => parameter.in === "query")
    .map((parameter) => {
      const type = typeOf(parameter.schema);
      const isThere = parameter.isRequired || parameter.resolved.default !== undefined;
      return {
        source: `    ${propertyName(parameter.name)}${isThere ? "" : "?"}: ${type.source};\n`,
        imports: type.imports,
      };
    });
  const body = fields.length === 0 ? "Record<string, never>" : `{\n${fields.map(({ source }) => source).join("")}  }`;
  return {
    source: `  ${propertyName(operation.id)}: ${body};\n`,
    imports: fields.flatMap(({ imports }) => imports),
  };
}
