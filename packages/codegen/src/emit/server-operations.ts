import type { Body, Model, Operation, Parameter } from "../model.ts";
import { header } from "../print/header.ts";
import { importStatement } from "../print/import-statement.ts";
import { literal } from "../print/literal.ts";
import { bodyFields } from "./body-fields.ts";
import { byNamespace, type Namespace } from "./by-namespace.ts";
import { describeSchema, type Schemas } from "./describe-schema.ts";
import type { Emitter } from "./emitter.ts";
import { printOperationTypes } from "./server-operation-types.ts";
import { sharedParameters, type SharedParameters } from "./shared-parameters.ts";

/**
 * The server's operation table: what it routes, whom it lets in, and what it expects of each parameter and field. One
 * file a resource, the parameters that operations share, and the table that joins them.
 */
export const emitServerOperations: Emitter = (model) => {
  const namespaces = byNamespace(model.operations);
  const shared = sharedParameters(model.operations, "parameters", (parameter) =>
    parameterRow(parameter, model.schemas),
  );
  return {
    "parameters.ts":
      header("js") +
      'import type { Parameter } from "../operation.ts";\n\n' +
      "/** The parameters that several operations take, by the names of their components. */\n" +
      `export const parameters = ${literal(shared.rows)} as const satisfies Record<string, Parameter>;\n`,
    ...Object.fromEntries(
      namespaces.map((namespace) => [`operations/${namespace.file}.ts`, resourceFile(namespace, model, shared)]),
    ),
    "operations.ts": tableFile(namespaces),
  };
};

function resourceFile({ name, typeName, operations }: Namespace, { schemas }: Model, shared: SharedParameters): string {
  const rows = Object.fromEntries(operations.map((operation) => [operation.id, row(operation, schemas, shared)]));
  const table = literal(rows);
  const types = printOperationTypes(typeName, operations);
  return (
    header("js") +
    importStatement(types.imports, "@augno/types", "import type") +
    `import type { Operation${types.source.includes("WithDefaults<") ? ", WithDefaults" : ""} } from "../../operation.ts";\n` +
    (/\bparameters[.[]/.test(table) ? 'import { parameters } from "../parameters.ts";\n' : "") +
    `\n/** The operations of \`${name}\`, by their operationIds. */\n` +
    `export const ${name}Operations = ${table} as const satisfies Record<string, Operation>;\n${types.source}`
  );
}

function row(operation: Operation, schemas: Schemas, shared: SharedParameters): Record<string, unknown> {
  return {
    id: operation.id,
    method: operation.method.toUpperCase(),
    path: operation.path,
    resource: operation.resource,
    eventType: operation.eventType,
    keyTypes: operation.keyTypes,
    roles: operation.roles,
    errorCodes: operation.errorCodes,
    status: operation.success.status,
    parameters: operation.parameters.map(shared.rowOf),
    body: operation.body === null ? null : bodyRow(operation.body, schemas),
    sensitive: operation.sensitive,
  };
}

function parameterRow(parameter: Parameter, schemas: Schemas): Record<string, unknown> {
  const { resolved } = parameter;
  return {
    name: parameter.name,
    in: parameter.in,
    required: parameter.isRequired,
    type: resolved.type,
    items: resolved.items === undefined ? undefined : itemType(resolved.items, schemas, parameter.name),
    default: resolved.default,
    expected: describeSchema(parameter.schema, schemas),
  };
}

/** What the items of a list are decoded to. */
function itemType(items: Parameter["schema"], schemas: Schemas, name: string): string {
  const target = items.$ref === undefined ? items : schemas[items.$ref.slice(items.$ref.lastIndexOf("/") + 1)];
  if (target?.type === "integer" || target?.type === "string") return target.type;
  throw new Error(
    `The items of the parameter "${name}" must be of type integer or string; got ${JSON.stringify(items)}. ` +
      "Change them in spec/, or teach decode-value.ts of the server the type.",
  );
}

function bodyRow(body: Body, schemas: Schemas): Record<string, unknown> {
  return { required: body.isRequired, schemaName: body.schemaName, fields: bodyFields(body, schemas) };
}

function tableFile(namespaces: Namespace[]): string {
  const imports = namespaces.map(({ name, file, typeName }) => {
    const types = ["Bodies", "Paths", "Queries"].map((suffix) => `type ${typeName}${suffix}`);
    return importStatement([...types, `${name}Operations`], `./operations/${file}.ts`, "import");
  });
  const union = (suffix: string): string => namespaces.map(({ typeName }) => `${typeName}${suffix}`).join(", ");
  return (
    `${header("js")}import type { Operation } from "../operation.ts";\n${imports.join("")}\n` +
    "/** Every operation of the specification, by its operationId. */\n" +
    `export const operations = {\n${namespaces.map(({ name }) => `  ...${name}Operations,\n`).join("")}} as const satisfies Record<string, Operation>;\n\n` +
    "export type OperationId = keyof typeof operations;\n\n" +
    "/** Each operation's query parameters once they are decoded, defaults applied. */\n" +
    `export interface OperationQueries extends ${union("Queries")} {}\n\n` +
    "/** Each operation's path parameters. */\n" +
    `export interface OperationPaths extends ${union("Paths")} {}\n\n` +
    "/** Each operation's request body, defaults applied: undefined where there is none, or none must be. */\n" +
    `export interface OperationBodies extends ${union("Bodies")} {}\n`
  );
}
