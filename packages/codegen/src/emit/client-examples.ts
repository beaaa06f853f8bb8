import type { Header, Model, Operation, Response } from "../model.ts";
import { docComment } from "../print/doc-comment.ts";
import { header } from "../print/header.ts";
import { propertyName } from "../print/identifier.ts";
import { literal } from "../print/literal.ts";
import { byNamespace, type Namespace } from "./by-namespace.ts";
import type { Emitter } from "./emitter.ts";

const MAX_LINE = 110;

/**
 * What the client's `createExampleFetch` answers from: the examples of every operation's success, one file a resource,
 * and what operations share, which is the errors by their codes and the values of headers.
 */
export const emitClientExamples: Emitter = (model) => {
  const namespaces = byNamespace(model.operations);
  const errors = errorExamples(model);
  return {
    ...Object.fromEntries(
      namespaces.map((namespace) => [`examples/${namespace.file}.ts`, resourceFile(namespace, errors)]),
    ),
    "examples.ts": sharedFile(namespaces, model, errors),
  };
};

/** The answer to each error code, as the first response has it that shows an example by the code's name. */
function errorExamples({ operations, unrouted, errors }: Model): Record<string, unknown> {
  const responses = [...operations.flatMap((operation) => operation.responses), ...unrouted.responses];
  return Object.fromEntries(
    Object.keys(errors).flatMap((code) => {
      const response = responses.find(({ status, examples }) => status >= 400 && Object.hasOwn(examples, code));
      return response === undefined ? [] : [[code, answerOf(response, response.examples[code]?.value)] as const];
    }),
  );
}

function answerOf({ status, headers }: Response, body: unknown): Record<string, unknown> {
  return { status, headers: sentHeaders(headers), body };
}

/** A header that need not be there says something special, such as that an answer is replayed. */
function sentHeaders(headers: readonly Header[]): string[] {
  return headers.filter(({ isRequired, example }) => isRequired && example !== undefined).map(({ name }) => name);
}

function resourceFile({ name, typeName, operations }: Namespace, errors: Record<string, unknown>): string {
  return (
    header("js") +
    'import type { ExampleOperation } from "../../testing/example-operation.ts";\n\n' +
    `/** What the specification shows of the operations of \`${name}\`. */\n` +
    `export const ${name}Examples: readonly ExampleOperation[] = ${literal(operations.map((operation) => rowOf(operation, errors)))};\n\n` +
    `/** What may be chosen for the operations of \`${name}\`. */\n` +
    `export interface ${typeName}ExampleAnswers {\n${operations.map((operation) => choiceOf(operation, errors)).join("")}}\n`
  );
}

function rowOf(operation: Operation, errors: Record<string, unknown>): Record<string, unknown> {
  const { id, method, path, success } = operation;
  return {
    id,
    method: method.toUpperCase(),
    path,
    status: success.status,
    headers: sentHeaders(success.headers),
    examples: Object.fromEntries(Object.entries(success.examples).map(([name, { value }]) => [name, value])),
    errorCodes: errorCodesOf(operation, errors),
  };
}

function errorCodesOf({ errorCodes }: Operation, errors: Record<string, unknown>): string[] {
  return errorCodes.filter((code) => Object.hasOwn(errors, code));
}

/** Written out, not inferred from the table: an editor shows it as it is, and a compiler reads it fast. */
function choiceOf(operation: Operation, errors: Record<string, unknown>): string {
  const names = Object.keys(operation.success.examples).map((name) => literal(name));
  const codes = errorCodesOf(operation, errors).map((code) => literal(code));
  const choices = [
    ...names,
    ...(codes.length === 0 ? [] : [`{\n        error:\n${union(codes, "          ")};\n      }`]),
    "undefined",
  ];
  return (
    docComment([`${operation.summary}; ${names[0] ?? "success without a body"} where nothing is chosen.`], "  ") +
    `  ${propertyName(operation.id)}?:\n${choices.map((choice) => `    | ${choice}`).join("\n")};\n`
  );
}

/** A union on as few lines as it fits in. */
function union(members: readonly string[], indent: string): string {
  const lines: string[] = [];
  for (const member of members) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + member.length < MAX_LINE) lines[lines.length - 1] = `${last} | ${member}`;
    else lines.push(`${indent}| ${member}`);
  }
  return lines.join("\n");
}

function sharedFile(namespaces: readonly Namespace[], model: Model, errors: Record<string, unknown>): string {
  const each = (print: (namespace: Namespace) => string): string => namespaces.map(print).join("");
  const headers = model.headers.flatMap(({ name, example }) =>
    example === undefined ? [] : [[name, typeof example === "string" ? example : JSON.stringify(example)]],
  );
  const unrouted = model.unrouted.responses.flatMap((response) =>
    Object.values(response.examples)
      .slice(0, 1)
      .map(({ value }) => [response.status, answerOf(response, value)]),
  );
  return (
    header("js") +
    'import type { ExampleAnswer, ExampleOperation } from "../testing/example-operation.ts";\n' +
    each(
      ({ name, typeName, file }) =>
        `import { type ${typeName}ExampleAnswers, ${name}Examples } from "./examples/${file}.ts";\n`,
    ) +
    "\n/** What the specification shows of every operation. */\n" +
    `export const operationExamples: readonly ExampleOperation[] = [\n${each(({ name }) => `  ...${name}Examples,\n`)}];\n\n` +
    "/** What may be chosen, by operationId: an example by its name, or an error by its code. */\n" +
    `export interface ExampleAnswers extends ${namespaces.map(({ typeName }) => `${typeName}ExampleAnswers`).join(", ")} {}\n\n` +
    "/** The answer that shows each error, by its code. */\n" +
    `export const errorExamples: Readonly<Record<string, ExampleAnswer>> = ${literal(errors)};\n\n` +
    "/** The answers to what no operation takes, by their status. */\n" +
    `export const unroutedExamples: Readonly<Record<number, ExampleAnswer>> = ${literal(Object.fromEntries(unrouted))};\n\n` +
    "/** The value that is shown of each header, by its name. */\n" +
    `export const headerExamples: Readonly<Record<string, string>> = ${literal(Object.fromEntries(headers))};\n`
  );
}
