import type { SpecNode } from "./spec-node.ts";

/** The keys of a Path Item Object that hold operations, by OpenAPI 3.1. */
const METHODS: ReadonlySet<string> = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

/** An operation, with what a rule must know of the place it stands at. */
export interface Operation {
  /** What messages call it: the operationId; the method and the path where it has none. */
  readonly subject: string;
  /** The HTTP method in small letters, as the path has it. */
  readonly method: string;
  /** The path as a template, such as `/v1/core/units/{id}`. */
  readonly path: string;
  /** The Operation Object. */
  readonly node: SpecNode;
  /** The parameters it takes: those of its path, save where it has one of the same name and place, and its own. */
  readonly parameters: readonly SpecNode[];
}

/**
 * Reads the operations of all paths, in the order in which they are written.
 *
 * @param root - The root of the specification.
 */
export function readOperations(root: SpecNode): Operation[] {
  const paths = root.get("paths");
  return paths.keys.flatMap((path) => {
    const item = paths.get(path);
    const methods = item.keys.filter((key) => METHODS.has(key));
    return methods.map((method) => {
      const node = item.get(method);
      const subject = node.get("operationId").text ?? `${method.toUpperCase()} ${path}`;
      return { subject, method, path, node, parameters: parametersOf(item, node) };
    });
  });
}

function parametersOf(item: SpecNode, operation: SpecNode): SpecNode[] {
  const own = operation.get("parameters").children;
  const replaced = new Set(own.map(identityOf));
  return [...item.get("parameters").children.filter((parameter) => !replaced.has(identityOf(parameter))), ...own];
}

function identityOf(parameter: SpecNode): string {
  return `${parameter.get("in").text} ${parameter.get("name").text}`;
}
