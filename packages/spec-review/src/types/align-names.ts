import type { Operation, Response } from "./open-api.ts";
import type { OperationShape } from "./operations-of.ts";

/**
 * Gives the parts of an operation the names that they had, where the difference is none in a request or an answer: headers are not told
 * apart by their case (RFC 9110, section 5.1), and parameters of a path stand in it by their order. That the path is written
 * otherwise is told of the path.
 */
export function alignNames(base: OperationShape, head: OperationShape): OperationShape {
  const inPath = new Map(zip(namesIn(head.path), namesIn(base.path)));
  const headers = (base.shape.parameters ?? [])
    .filter((parameter) => parameter.in === "header")
    .map(({ name }) => name);
  const parameters = (head.shape.parameters ?? []).map((parameter) => {
    if (parameter.in === "path") return { ...parameter, name: inPath.get(parameter.name) ?? parameter.name };
    return parameter.in === "header" ? { ...parameter, name: nameAmong(headers, parameter.name) } : parameter;
  });
  const responses = Object.entries(head.shape.responses ?? {}).map(([status, response]) => [
    status,
    alignHeaders(base.shape.responses?.[status], response),
  ]);
  const order = (base.shape.parameters ?? []).map(keyOf);
  const shape: Operation = {
    ...head.shape,
    parameters: parameters.toSorted((a, b) => order.indexOf(keyOf(a)) - order.indexOf(keyOf(b))),
    responses: Object.fromEntries(responses) as Record<string, Response>, // pairs of statuses and responses
  };
  return { ...head, shape };
}

function alignHeaders(base: Response | undefined, head: Response): Response {
  const names = Object.keys(base?.headers ?? {});
  const headers = Object.entries(head.headers ?? {}).map(([name, header]) => [nameAmong(names, name), header] as const);
  return { ...head, headers: Object.fromEntries(headers) };
}

function nameAmong(names: readonly string[], name: string): string {
  return names.find((other) => other.toLowerCase() === name.toLowerCase()) ?? name;
}

function namesIn(path: string): string[] {
  return [...path.matchAll(/\{([^}]*)\}/g)].map(([, name = ""]) => name);
}

function zip(keys: readonly string[], values: readonly string[]): [string, string][] {
  return keys.map((key, index) => [key, values[index] ?? key]);
}

function keyOf(parameter: { in: string; name: string }): string {
  return `${parameter.in} ${parameter.name}`;
}
