import type { Operation, Parameter } from "../model.ts";
import { docComment } from "../print/doc-comment.ts";
import { pascalCase, propertyName, variableName } from "../print/identifier.ts";
import { literal } from "../print/literal.ts";
import { type CommonCodes, ownCodes } from "./common-codes.ts";
import { describeSchema, type Schemas } from "./describe-schema.ts";
import { itemOf } from "./client-item-of.ts";
import { type PrintedType, typeOf } from "./type-of.ts";

const MAX_LINE = 110;

/** What a method is printed by, besides its operation. */
export interface ClientMethodContext {
  /** The class that it stands in. */
  className: string;
  errors: Record<string, { description: string }>;
  schemas: Schemas;
  /** What the ids of each resource begin with. */
  idPrefixes: Readonly<Record<string, string>>;
  /** The codes that no method names for itself. */
  common: CommonCodes;
}

/** A method in source form, the interface of its query parameters, and the types that both need. */
export interface PrintedMethod {
  source: string;
  /** Empty where it has no query parameters. */
  params: string;
  imports: string[];
  /** The class of what it gives. */
  promise: "ApiPromise" | "PagePromise";
}

/**
 * Prints an operation as a method: ids of the path first, then the body, then the query, then the call's options. Header
 * parameters are the transport's.
 */
export function printClientMethod(operation: Operation, context: ClientMethodContext): PrintedMethod {
  const query = operation.parameters.filter((parameter) => parameter.in === "query");
  const path = operation.parameters.filter((parameter) => parameter.in === "path");
  const body = operation.body === null ? null : typeOf(operation.body.schema);
  const result = resultOf(operation, context);
  const signature = [
    ...path.map(pathArgument),
    ...bodyArgument(operation, body),
    ...queryArgument(operation, query),
    "options?: RequestOptions",
  ];
  const request = [
    ...pathPart(path, context),
    ...queryPart(query),
    ...(body === null ? [] : ["body"]),
    ...(operation.success.schemaName === null ? ["mayBeEmpty: true"] : []),
  ];
  return {
    source:
      docComment([`${operation.summary}.`, operation.description], "  ", tagsOf(operation, path, context)) +
      `  ${operation.client.method}(${signature.join(", ")}): ${result.type} {\n` +
      `${sendStatement(operation, result, request)}  }\n`,
    params: query.length === 0 ? "" : paramsInterface(operation, query, context),
    imports: [
      ...[...path, ...query].flatMap(({ schema }) => typeOf(schema).imports),
      ...(body?.imports ?? []),
      ...result.imports,
    ],
    promise: result.promise,
  };
}

/** What a method gives, and the class of the promise that gives it. */
interface PrintedResult {
  promise: "ApiPromise" | "PagePromise";
  type: string;
  imports: string[];
}

function resultOf({ method, success }: Operation, { schemas }: ClientMethodContext): PrintedResult {
  const item = method === "get" ? itemOf(success, schemas) : null;
  if (item !== null) return { promise: "PagePromise", type: `PagePromise<${item}>`, imports: [item] };
  const body = success.schemaName === null ? null : pascalCase(success.schemaName);
  return { promise: "ApiPromise", type: `ApiPromise<${body ?? "void"}>`, imports: body === null ? [] : [body] };
}

/** The parts of the request stand on lines of their own where one would be too long. */
function sendStatement({ method, path }: Operation, { promise }: PrintedResult, parts: readonly string[]): string {
  const verb = promise === "PagePromise" ? "list(" : `send(${literal(method.toUpperCase())}, `;
  const call = `    return this.#transport.${verb}${literal(path)}`;
  if (parts.length === 0) return `${call}, {}, options);\n`;
  const line = `${call}, { ${parts.join(", ")} }, options);`;
  return line.length <= MAX_LINE
    ? `${line}\n`
    : `${call}, {\n${parts.map((part) => `      ${part},\n`).join("")}    }, options);\n`;
}

function tagsOf(operation: Operation, path: readonly Parameter[], { errors, common }: ClientMethodContext): string[] {
  return [
    ...(operation.isDeprecated ? ["@deprecated"] : []),
    ...path.map(({ name, description }) => `@param ${variableName(name)} - ${description}`),
    ...ownCodes(operation, common).map((code) => `@throws AugnoError \`${code}\`: ${errors[code]?.description ?? ""}`),
  ];
}

function pathArgument({ name, schema }: Parameter): string {
  return `${variableName(name)}: ${typeOf(schema).source}`;
}

function bodyArgument({ body }: Operation, type: PrintedType | null): string[] {
  if (body === null || type === null) return [];
  return [`body${body.isRequired ? "" : "?"}: ${type.source}`];
}

function queryArgument(operation: Operation, query: readonly Parameter[]): string[] {
  if (query.length === 0) return [];
  return [`params${query.some(({ isRequired }) => isRequired) ? "" : "?"}: ${paramsName(operation)}`];
}

/** Each id stands behind the prefix of its resource, which an id's pattern begins with. */
function pathPart(path: readonly Parameter[], { idPrefixes }: ClientMethodContext): string[] {
  if (path.length === 0) return [];
  const ids = path.map(({ name, resolved }) => {
    const prefix = Object.values(idPrefixes).find((each) => resolved.pattern?.startsWith(`^${each}_`));
    return `${propertyName(name)}: [${literal(prefix === undefined ? "" : `${prefix}_`)}, ${variableName(name)}]`;
  });
  return [`path: { ${ids.join(", ")} }`];
}

/** The brackets of a list's name are put there by the transport. */
function queryPart(query: readonly Parameter[]): string[] {
  for (const { name, resolved } of query)
    if (name.endsWith("[]") !== (resolved.type === "array"))
      throw new Error(`The query parameter "${name}" must end in [] exactly where it is an array. Rename it in spec/.`);
  return query.length === 0 ? [] : ["query: params"];
}

/** A list is `methods[]` in a URL and `methods` in a program. */
function fieldName(name: string): string {
  return name.replace(/\[\]$/, "");
}

function paramsName({ id }: Operation): string {
  return `${pascalCase(id)}Params`;
}

function paramsInterface(
  operation: Operation,
  query: readonly Parameter[],
  { className, schemas }: ClientMethodContext,
): string {
  const lines = query.map((parameter) => {
    const [mark, absent] = parameter.isRequired ? ["", ""] : ["?", " | undefined"];
    const comment = docComment([parameter.description, boundsOf(parameter, schemas)], "  ");
    return `${comment}  ${propertyName(fieldName(parameter.name))}${mark}: ${paramType(parameter)}${absent};\n`;
  });
  return (
    `/** What {@link ${className}.${operation.client.method}} takes. */\n` +
    `export interface ${paramsName(operation)} {\n${lines.join("")}}\n\n`
  );
}

/** A list that is only read may be a constant of the caller's. */
function paramType({ schema }: Parameter): string {
  const { source } = typeOf(schema);
  return source.endsWith("[]") ? `readonly ${source}` : source;
}

function boundsOf({ schema, resolved }: Parameter, schemas: Schemas): string {
  const bounds = describeSchema(schema, schemas);
  const otherwise = resolved.default === undefined ? "" : `; ${literal(resolved.default)} where it is left out`;
  return `${bounds.charAt(0).toUpperCase()}${bounds.slice(1)}${otherwise}.`;
}
