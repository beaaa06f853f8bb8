import type { JsonSchema } from "../document.ts";
import type { Body, Model, Operation, Parameter, Response } from "../model.ts";
import { header } from "../print/header.ts";
import { memberAccess } from "../print/identifier.ts";
import { Expression, literal } from "../print/literal.ts";
import { boundsOf, shareBounds } from "./bounds-of.ts";
import { byNamespace, type Namespace } from "./by-namespace.ts";
import type { Emitter } from "./emitter.ts";
import { sharedParameters, type SharedParameters } from "./shared-parameters.ts";

/**
 * What the conformance kit holds a server to: one file a resource, and what operations share in tables of its own.
 */
export const emitConformanceContract: Emitter = (model) => {
  const namespaces = byNamespace(model.operations);
  const schemas = new Set<string>();
  const context: Context = { model, boundsOf: (schema) => shareBounds(schema, model.schemas, "schemas", schemas) };
  const shared = sharedParameters(model.operations, "parameters", (parameter) => parameterOf(parameter, context));
  const contracts = namespaces.map((namespace) => [
    `contract/${namespace.file}.ts`,
    resourceFile(namespace, context, shared),
  ]);
  return {
    "headers.ts": tableFile("headers", "HeaderContract", "The headers of answers, by name.", headersOf(model)),
    "schemas.ts": tableFile(
      "schemas",
      "ValueSchema",
      "The schemas of values that are sent, by the names of their components.",
      Object.fromEntries(
        [...schemas].toSorted().map((name) => [name, boundsOf(model.schemas[name] ?? {}, model.schemas)]),
      ),
    ),
    "parameters.ts": tableFile(
      "parameters",
      "ParameterContract",
      "The parameters that several operations take, by the names of their components.",
      shared.rows,
    ),
    "responses.ts": tableFile(
      "responses",
      "ResponseContract",
      "The answers that operations share, by the names of their components.",
      componentResponsesOf(model),
    ),
    ...Object.fromEntries(contracts),
    "contract.ts": contractFile(namespaces, model),
  };
};

interface Context {
  model: Model;
  /** Prints the part of a schema that wrong values are made from. */
  boundsOf: (schema: JsonSchema) => unknown;
}

function tableFile(constant: string, type: string, comment: string, rows: Record<string, unknown>): string {
  const table = literal(rows);
  return (
    header("js") +
    `import type { ${type} } from "../operation-contract.ts";\n${importsOf(table, "./")}\n` +
    `/** ${comment} */\n` +
    `export const ${constant} = ${table} as const satisfies Record<string, ${type}>;\n`
  );
}

/** Imports of the tables that source refers to. */
function importsOf(source: string, folder: string): string {
  return ["parameters", "responses", "schemas"]
    .filter((table) => new RegExp(`\\b${table}[.[]`).test(source))
    .map((table) => `import { ${table} } from "${folder}${table}.ts";\n`)
    .join("");
}

function resourceFile({ name, operations }: Namespace, context: Context, shared: SharedParameters): string {
  const rows = literal(operations.map((operation) => operationOf(operation, context, shared)));
  return (
    header("js") +
    `import type { OperationContract } from "../../operation-contract.ts";\n${importsOf(rows, "../")}` +
    `\n/** The operations of \`${name}\`. */\n` +
    `export const ${name}Operations: readonly OperationContract[] = ${rows};\n`
  );
}

function contractFile(namespaces: readonly Namespace[], { unrouted }: Model): string {
  const imports = namespaces.map(({ name, file }) => `import { ${name}Operations } from "./contract/${file}.ts";\n`);
  return (
    header("js") +
    'import type { OperationContract, ResponseContracts } from "../operation-contract.ts";\n' +
    `${imports.join("")}import { responses } from "./responses.ts";\n\n` +
    "/** Every operation of the specification. */\n" +
    `export const operations: readonly OperationContract[] = [\n${namespaces.map(({ name }) => `  ...${name}Operations,\n`).join("")}];\n\n` +
    "/** What a request is answered that no operation takes. */\n" +
    `export const unrouted: { errorCodes: readonly string[]; responses: ResponseContracts } = ${literal({ errorCodes: unrouted.errorCodes, responses: responsesOf(unrouted.responses) })};\n`
  );
}

function operationOf(operation: Operation, context: Context, shared: SharedParameters): Record<string, unknown> {
  return {
    id: operation.id,
    method: operation.method.toUpperCase(),
    path: operation.path,
    keyTypes: operation.keyTypes,
    roles: operation.roles,
    errorCodes: operation.errorCodes,
    parameters: operation.parameters.map(shared.rowOf),
    body: operation.body === null ? null : bodyOf(operation.body, context),
    responses: responsesOf(operation.responses),
  };
}

function parameterOf(parameter: Parameter, { model, boundsOf: print }: Context): Record<string, unknown> {
  const { name, in: place, isRequired, schema, example } = parameter;
  const isInPath = place === "path";
  return {
    name,
    in: place,
    required: isRequired,
    schema: print(schema),
    example,
    isExampleThere: isInPath && model.systemUnits.some(({ id }) => id === example) ? true : undefined,
  };
}

function bodyOf(
  { schemaName, isRequired, resolved, example }: Body,
  { boundsOf: print }: Context,
): Record<string, unknown> {
  return {
    schema: schemaName,
    required: isRequired,
    example,
    fields: Object.entries(resolved.properties ?? {}).map(([name, property]: [string, JsonSchema]) => ({
      name,
      required: resolved.required?.includes(name) === true,
      schema: print(property),
    })),
  };
}

/** By status; one that is a component is named. */
function responsesOf(responses: readonly Response[]): Record<string, unknown> {
  return Object.fromEntries(
    responses.map((response) => [
      response.status,
      response.componentName === null
        ? responseOf(response)
        : new Expression(`responses${memberAccess(response.componentName)}`),
    ]),
  );
}

function componentResponsesOf({ operations, unrouted }: Model): Record<string, unknown> {
  const all = [...operations.flatMap(({ responses }) => responses), ...unrouted.responses];
  return Object.fromEntries(
    all.flatMap((response) =>
      response.componentName === null ? [] : [[response.componentName, responseOf(response)] as const],
    ),
  );
}

function responseOf({ schemaName, headers }: Response): Record<string, unknown> {
  return { schema: schemaName, headers: headers.map(({ name }) => name) };
}

function headersOf({ headers }: Model): Record<string, unknown> {
  return Object.fromEntries(
    headers.map(({ name, isRequired, resolved }) => [name, { required: isRequired, type: resolved.type }]),
  );
}
