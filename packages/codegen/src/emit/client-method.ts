import type { Operation, Parameter } from "../model.ts";
import { docComment } from "../print/doc-comment.ts";
import { pascalCase, propertyName, variableName } from "../print/identifier.ts";
import { literal } from "../print/literal.ts";
import { type CommonCodes, ownCodes } from "./common-codes.ts";
import { describeSchema, type Schemas } from "./describe-schema.ts";
import { type PrintedType, typeOf } from "./type-of.ts";

const MAX_LINE = 110;

/** What a method is printed by, besides its operation. */
export interface ClientMethodContext {
  /** The class that it stands in. */
  className: string;
  errors: Record<string, { description: string }>;
  schemas: Schemas;
  /** The codes that no method names for itself. */
  common: CommonCodes;
}

/** A method in source form, the interface of its query parameters, and the types that both need. */
export interface PrintedMethod {
  source: string;
  /** Empty where it has no query parameters. */
  params: string;
  imports: string[];
}

/**
 * Prints an operation as a method: ids of the path first, then the body, then the query. Header parameters are the
 * transport's.
 */
export function printClientMethod(operation: Operation, context: ClientMethodContext): PrintedMethod {
  const query = operation.parameters.filter((parameter) => parameter.in === "query");
  const path = operation.parameters.filter((parameter) => parameter.in === "path");
  const result = operation.success.schemaName === null ? null : pascalCase(operation.success.schemaName);
  const body = operation.body === null ? null : typeOf(operation.body.schema);
  const signature = [...path.map(pathArgument), ...bodyArgument(operation, body), ...queryArgument(operation, query)];
  const request = [...pathPart(path), ...queryPart(query), ...(body === null ? [] : ["body"])];
  return {
    source:
      docComment([`${operation.summary}.`, operation.description], "  ", tagsOf(operation, path, context)) +
      `  ${operation.client.method}(${signature.join(", ")}): Promise<${result ?? "void"}> {\n` +
      takeListsApart(query) +
      `${sendStatement(operation, request)}  }\n`,
    params: query.length === 0 ? "" : paramsInterface(operation, query, context),
    imports: [
      ...[...path, ...query].flatMap(({ schema }) => typeOf(schema).imports),
      ...(body?.imports ?? []),
      ...(result === null ? [] : [result]),
    ],
  };
}

/** The parts of the request stand on lines of their own where one would be too long. */
function sendStatement({ method, path }: Operation, parts: readonly string[]): string {
  const call = `    return this.#transport.send(${literal(method.toUpperCase())}, ${literal(path)}`;
  if (parts.length === 0) return `${call});\n`;
  const line = `${call}, { ${parts.join(", ")} });`;
  return line.length <= MAX_LINE
    ? `${line}\n`
    : `${call}, {\n${parts.map((part) => `      ${part},\n`).join("")}    });\n`;
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
  return [`params: ${paramsName(operation)}${query.some(({ isRequired }) => isRequired) ? "" : " = {}"}`];
}

function pathPart(path: readonly Parameter[]): string[] {
  if (path.length === 0) return [];
  return [`path: { ${path.map(({ name }) => member(name, variableName(name))).join(", ")} }`];
}

function queryPart(query: readonly Parameter[]): string[] {
  if (query.length === 0) return [];
  const lists = query.filter(isList).map(({ name }) => member(name, variableName(fieldName(name))));
  return [`query: { ${[lists.length === 0 ? "...params" : "...query", ...lists].join(", ")} }`];
}

/** A list is sent under another name than its field has. */
function takeListsApart(query: readonly Parameter[]): string {
  const lists = query.filter(isList).map(({ name }) => member(fieldName(name), variableName(fieldName(name))));
  return lists.length === 0 ? "" : `    const { ${lists.join(", ")}, ...query } = params;\n`;
}

function isList({ name }: Parameter): boolean {
  return name.endsWith("[]");
}

/** A list is `methods[]` in a URL and `methods` in a program. */
function fieldName(name: string): string {
  return name.replace(/\[\]$/, "");
}

function member(name: string, variable: string): string {
  const property = propertyName(name);
  return property === variable ? property : `${property}: ${variable}`;
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
    return `${comment}  ${propertyName(fieldName(parameter.name))}${mark}: ${typeOf(parameter.schema).source}${absent};\n`;
  });
  return (
    `/** What {@link ${className}.${operation.client.method}} takes. */\n` +
    `export interface ${paramsName(operation)} {\n${lines.join("")}}\n\n`
  );
}

function boundsOf({ schema, resolved }: Parameter, schemas: Schemas): string {
  const bounds = describeSchema(schema, schemas);
  const otherwise = resolved.default === undefined ? "" : `; ${literal(resolved.default)} where it is left out`;
  return `${bounds.charAt(0).toUpperCase()}${bounds.slice(1)}${otherwise}.`;
}
