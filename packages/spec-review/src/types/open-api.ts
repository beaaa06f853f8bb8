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

/** Whether a value is an object, and no array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
