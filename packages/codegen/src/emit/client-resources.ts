import type { Operation, Parameter } from "../model.ts";
import { docComment } from "../print/doc-comment.ts";
import { header } from "../print/header.ts";
import { kebabCase, pascalCase, propertyName, variableName } from "../print/identifier.ts";
import { literal } from "../print/literal.ts";
import { describeSchema } from "./describe-schema.ts";
import type { Emitter } from "./emitter.ts";
import { type PrintedType, typeOf } from "./type-of.ts";

/** The client's methods: one file and class a resource, and the list of them all. */
export const emitClientResources: Emitter = ({ operations, errors }) => {
  const namespaces = Map.groupBy(operations, (operation) => operation.client.namespace);
  const files = [...namespaces].map(
    ([name, members]) => [`resources/${kebabCase(name)}.ts`, resourceFile(name, members, errors)] as const,
  );
  return { ...Object.fromEntries(files), "resources.ts": resourcesFile([...namespaces.keys()]) };
};

function resourceFile(
  namespace: string,
  operations: Operation[],
  errors: Record<string, { description: string }>,
): string {
  const methods = operations.map((operation) => methodOf(operation, errors));
  const types = [...new Set(methods.flatMap(({ imports }) => imports))].toSorted();
  const comment = docComment([operations[0]?.client.description ?? ""]);
  return (
    header("js") +
    (types.length > 0 ? `import type { ${types.join(", ")} } from "@augno/types";\n` : "") +
    'import type { Transport } from "../../transport.ts";\n\n' +
    methods.map(({ params }) => params).join("") +
    `${comment}export class ${className(namespace)} {\n` +
    "  readonly #transport: Transport;\n\n" +
    "  constructor(transport: Transport) {\n    this.#transport = transport;\n  }\n" +
    `${methods.map(({ source }) => `\n${source}`).join("")}}\n`
  );
}

/** One method in source form, the interface of its query parameters, and the types that both need. */
function methodOf(
  operation: Operation,
  errors: Record<string, { description: string }>,
): { source: string; params: string; imports: string[] } {
  const query = operation.parameters.filter((parameter) => parameter.in === "query");
  const path = operation.parameters.filter((parameter) => parameter.in === "path");
  const body = operation.body === null ? null : typeOf(operation.body.schema);
  const result = operation.success.schemaName === null ? null : pascalCase(operation.success.schemaName);
  const fields = query.map((parameter) => ({ parameter, type: typeOf(parameter.schema) }));
  const paramsName = `${pascalCase(operation.id)}Params`;
  const signature = [
    ...path.map(({ name }) => `${variableName(name)}: string`),
    ...(body === null ? [] : [`body: ${body.source}`]),
    ...(query.length === 0
      ? []
      : [`params: ${paramsName}${query.some(({ isRequired }) => isRequired) ? "" : " = {}"}`]),
  ];
  const tags = [
    ...(operation.isDeprecated ? ["@deprecated"] : []),
    ...operation.errorCodes.map((code) => `@throws AugnoError \`${code}\`: ${errors[code]?.description ?? ""}`),
  ];
  return {
    source:
      docComment([`${operation.summary}.`, operation.description], "  ", tags) +
      `  ${operation.client.method}(${signature.join(", ")}): Promise<${result ?? "void"}> {\n` +
      `    return this.#transport.send(${literal(operation.method.toUpperCase())}, ${literal(operation.path)}${requestOf(path, query, body)});\n  }\n`,
    params: query.length === 0 ? "" : paramsInterface(paramsName, operation, fields),
    imports: [
      ...fields.flatMap(({ type }) => type.imports),
      ...(body?.imports ?? []),
      ...(result === null ? [] : [result]),
    ],
  };
}

function requestOf(path: Parameter[], query: Parameter[], body: PrintedType | null): string {
  const parts = [
    ...(path.length === 0
      ? []
      : [`path: { ${path.map(({ name }) => `${propertyName(name)}: ${variableName(name)}`).join(", ")} }`]),
    ...(query.length === 0 ? [] : ["query: { ...params }"]),
    ...(body === null ? [] : ["body"]),
  ];
  return parts.length === 0 ? "" : `, { ${parts.join(", ")} }`;
}

function paramsInterface(
  name: string,
  operation: Operation,
  fields: { parameter: Parameter; type: PrintedType }[],
): string {
  const lines = fields.map(({ parameter, type }) => {
    const optional = parameter.isRequired ? ["", ""] : ["?", " | undefined"];
    const comment = docComment([parameter.description, boundsOf(parameter)], "  ");
    return `${comment}  ${propertyName(parameter.name)}${optional[0]}: ${type.source}${optional[1]};\n`;
  });
  const { namespace, method } = operation.client;
  return `/** What {@link ${className(namespace)}.${method}} takes. */\nexport interface ${name} {\n${lines.join("")}}\n\n`;
}

function boundsOf({ resolved }: Parameter): string {
  const bounds = describeSchema(resolved);
  const otherwise = resolved.default === undefined ? "" : `; ${literal(resolved.default)} where it is left out`;
  return `${bounds.charAt(0).toUpperCase()}${bounds.slice(1)}${otherwise}.`;
}

function resourcesFile(namespaces: string[]): string {
  const imports = namespaces.map((name) => `import { ${className(name)} } from "./resources/${kebabCase(name)}.ts";\n`);
  const exported = namespaces.map((name) => `export * from "./resources/${kebabCase(name)}.ts";\n`);
  const members = namespaces.map((name) => `  readonly ${name}: ${className(name)};\n`);
  const created = namespaces.map((name) => `    this.${name} = new ${className(name)}(transport);\n`);
  return (
    `${header("js")}import type { Transport } from "../transport.ts";\n${imports.join("")}\n${exported.join("")}\n` +
    "/** Every resource of the API, over one transport. */\n" +
    `export abstract class Resources {\n${members.join("")}\n  constructor(transport: Transport) {\n${created.join("")}  }\n}\n`
  );
}

/** The suffix keeps it apart from the schemas: `augno.account` gives an `Account`. */
function className(namespace: string): string {
  return `${pascalCase(namespace)}Resource`;
}
