/** A schema of any OpenAPI document, as far as types depend on it. `true` and `false` are read as no bound at all. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  nullable?: boolean;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  enum?: unknown[];
  const?: unknown;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  additionalProperties?: Schema | boolean;
  "x-augno-open-enum"?: boolean;
  "x-extensible-enum"?: unknown[];
  [keyword: string]: unknown;
}

/** A parameter of an operation or a path. */
export interface Parameter {
  $ref?: string;
  name: string;
  in: string;
  required?: boolean;
  schema?: Schema;
  content?: Content;
}

/** Media types, and what stands in a body of each. */
export type Content = Record<string, { schema?: Schema }>;

/** What an operation answers with one status. */
export interface Response {
  $ref?: string;
  headers?: Record<string, { $ref?: string; required?: boolean; schema?: Schema }>;
  content?: Content;
}

/** An operation, as far as types depend on it. */
export interface Operation {
  operationId?: string;
  parameters?: Parameter[];
  requestBody?: { $ref?: string; required?: boolean; content?: Content };
  responses?: Record<string, Response>;
}

/** Any OpenAPI document that stands in one file: ours or another's, 3.0 or 3.1. */
export interface AnyDocument {
  openapi: string;
  info?: unknown;
  paths?: Record<string, Record<string, unknown>>;
  components?: Record<string, Record<string, unknown> | undefined>;
}

/** The methods that an item of `paths` may hold, in the order that they are told in. */
export const METHODS = ["get", "post", "put", "patch", "delete", "head", "options", "trace"] as const;

/** Where a reference leads inside a document; undefined where it leads nowhere. */
export function targetOf(document: AnyDocument, reference: string): unknown {
  return reference
    .replace(/^#\//, "")
    .split("/")
    .map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((node, key) => (isObject(node) ? node[key] : undefined), document);
}

/** The name of the component schema that a reference leads to; undefined where it leads elsewhere. */
export function schemaNameOf(reference: string | undefined): string | undefined {
  const name = reference === undefined ? undefined : /^#\/components\/schemas\/([^/]+)$/.exec(reference)?.[1];
  return name === undefined ? undefined : decodeURIComponent(name).replaceAll("~1", "/").replaceAll("~0", "~");
}

/** A part of a JSON pointer, escaped (RFC 6901). */
export function pointerPart(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Whether a value is an object, and no array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
