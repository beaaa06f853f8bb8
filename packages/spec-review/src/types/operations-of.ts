import { targetOf, toPointer } from "../documents/pointer.ts";
import {
  type AnyDocument,
  type Content,
  isObject,
  METHODS,
  type Operation,
  type Parameter,
  type Response,
} from "./open-api.ts";
import { typeShape } from "./type-shape.ts";

/** An operation with everything that it refers to in place, but for component schemas, reduced to what types depend on. */
export interface OperationShape {
  /** `operationId`, or the method and path where it has none. */
  name: string;
  operationId: string | undefined;
  method: string;
  path: string;
  /** Where it stands, as a JSON pointer without the `#`. */
  pointer: string;
  shape: Operation;
}

/**
 * The operations of a document by method and path. The names of path parameters are left out of the key, since a request
 * does not show them.
 */
export function operationsOf(document: AnyDocument): Map<string, OperationShape> {
  const entries = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      if (!isObject(operation)) return [];
      const shape = shapeOf(document, item, operation);
      const name = shape.operationId ?? `${method.toUpperCase()} ${path}`;
      const pointer = toPointer(["paths", path, method]);
      const key = `${method} ${wordOf(path.replaceAll(/\{[^}]*\}/g, "{}"))}`;
      return [[key, { name, operationId: shape.operationId, method, path, pointer, shape }] as const];
    }),
  );
  return new Map(entries);
}

/** A path as a key that can be written into a program, and into a reference, as it is: whatever it holds, other paths have another. */
function wordOf(path: string): string {
  return path.replaceAll(/[^\w /{}.-]/g, (character) => `$${character.charCodeAt(0).toString(16)}$`);
}

function shapeOf(document: AnyDocument, item: Record<string, unknown>, operation: Operation): Operation {
  const shared = (item["parameters"] ?? []) as Parameter[]; // OpenAPI's own form of a path item
  const own = operation.parameters ?? [];
  const all = [...shared, ...own].map((parameter) => resolve(document, parameter));
  // What an operation says of a parameter stands over what its path says.
  const parameters = new Map(all.map((parameter) => [`${parameter.in} ${parameter.name}`, parameterShape(parameter)]));
  const body = operation.requestBody === undefined ? undefined : resolve(document, operation.requestBody);
  return {
    ...(operation.operationId === undefined ? {} : { operationId: operation.operationId }),
    parameters: [...parameters.values()].toSorted((a, b) => (a.in + a.name < b.in + b.name ? -1 : 1)),
    ...(body === undefined
      ? {}
      : { requestBody: { required: body.required === true, content: contentShape(body.content) } }),
    responses: Object.fromEntries(
      Object.entries(operation.responses ?? {})
        // Extensions may stand among the answers.
        .filter(([status]) => !status.startsWith("x-"))
        .map(([status, response]) => [status, responseShape(document, resolve(document, response))]),
    ),
  };
}

function parameterShape({ name, in: location, required, schema, content }: Parameter): Parameter {
  const described = schema ?? Object.values(content ?? {})[0]?.schema;
  return { name, in: location, required: required === true, schema: typeShape(described) };
}

function contentShape(content: Content = {}): Content {
  return Object.fromEntries(
    Object.entries(content).map(([type, media]) => [type, { schema: typeShape(media.schema) }]),
  );
}

function responseShape(document: AnyDocument, { headers = {}, content }: Response): Response & { description: string } {
  const shapes = Object.entries(headers).map(([name, header]) => {
    const { required, schema } = resolve(document, header);
    return [name, { required: required === true, schema: typeShape(schema) }] as const;
  });
  // OpenAPI wants a description of every response; ours and theirs must be alike.
  return {
    description: "",
    headers: Object.fromEntries(shapes),
    ...(content === undefined ? {} : { content: contentShape(content) }),
  };
}

/** Where a chain of references ends. */
function resolve<Node extends object>(document: AnyDocument, node: Node): Node {
  let found: unknown = node;
  const seen = new Set<unknown>();
  while (isObject(found) && typeof found["$ref"] === "string" && !seen.has(found)) {
    seen.add(found);
    found = targetOf(document, found["$ref"]);
  }
  if (isObject(found)) return found as Node; // a reference stands for a node of the same kind
  throw new Error(`A reference must lead into the document; ${JSON.stringify(node)} does not. Bundle it first.`);
}
