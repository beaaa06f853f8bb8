/**
 * The parts of a bundled OpenAPI 3.1 document that the model is built from. The bundle has passed the
 * style guide, which is what makes these shapes narrower than OpenAPI's own.
 */
export interface Document {
  openapi: string;
  info: {
    title: string;
    version: string;
    summary: string;
    description: string;
    contact: { name: string; url: string };
  };
  servers: { url: string; description: string }[];
  tags?: { name: string; description?: string }[];
  externalDocs: { url: string };
  paths: Record<string, PathItem>;
  components: {
    schemas?: Record<string, JsonSchema>;
    parameters?: Record<string, ParameterObject>;
    headers?: Record<string, HeaderObject>;
    responses?: Record<string, ResponseObject>;
    examples?: Record<string, ExampleObject>;
    requestBodies?: Record<string, RequestBodyObject>;
    securitySchemes: { api_key: { description: string } };
  };
  "x-augno-api-versions": string[];
  "x-augno-domains": Record<string, { description: string }>;
  "x-augno-errors": Record<string, ErrorObject>;
  "x-augno-event-types": Record<string, { description: string }>;
  "x-augno-id-prefixes": Record<string, string>;
  "x-augno-laws": Record<string, string>;
  "x-augno-quotas": Record<string, QuotaObject>;
  "x-augno-system-units": SystemUnitObject[];
  "x-augno-unrouted": { error_codes: string[]; responses: Record<string, Ref<ResponseObject>> };
}

/** How many there may be of something. */
export interface QuotaObject {
  limit: number;
  /** What texts call it, such as `active keys`. */
  noun: string;
  description: string;
}

/** A JSON Schema (2020-12), as OpenAPI 3.1 uses it. */
export interface JsonSchema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  maxProperties?: number;
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  anyOf?: JsonSchema[];
  examples?: unknown[];
  "x-augno-open-enum"?: true | "callers";
  "x-augno-sensitive"?: boolean;
  "x-augno-expected"?: string;
}

/** A value, or a reference to one under `#/components`. */
export type Ref<T> = T | { $ref: string };

/** A path item: its operations by method, in small letters. */
export type PathItem = Partial<Record<Method, OperationObject>>;

/** The methods that operations of the API have. */
export type Method = "get" | "post" | "put" | "patch" | "delete";

export interface OperationObject {
  operationId: string;
  summary: string;
  description: string;
  deprecated?: boolean;
  tags?: string[];
  parameters?: Ref<ParameterObject>[];
  requestBody?: Ref<RequestBodyObject>;
  responses: Record<string, Ref<ResponseObject>>;
  "x-augno-event-type": string;
  "x-augno-key-types": string[];
  "x-augno-roles": string[];
  "x-augno-error-codes": string[];
}

export interface ParameterObject {
  name: string;
  in: "query" | "header" | "path";
  description: string;
  required?: boolean;
  schema: JsonSchema;
  example?: unknown;
  examples?: Examples;
}

export interface RequestBodyObject {
  description?: string;
  required?: boolean;
  content: Record<string, MediaTypeObject>;
}

export interface MediaTypeObject {
  schema: JsonSchema;
  example?: unknown;
  examples?: Examples;
}

/** Examples by name. */
export type Examples = Record<string, Ref<ExampleObject>>;

export interface ExampleObject {
  summary?: string;
  value?: unknown;
}

export interface HeaderObject {
  description: string;
  required?: boolean;
  schema: JsonSchema;
  example?: unknown;
  examples?: Examples;
}

export interface ResponseObject {
  description: string;
  headers?: Record<string, { $ref: string }>;
  content?: Record<string, MediaTypeObject>;
}

export interface ErrorObject {
  status: number;
  type: string;
  is_transient: boolean;
  description: string;
  remedy: string;
}

export interface SystemUnitObject {
  id: string;
  name: string;
  abbreviation: string;
  type: string;
  ratio_numerator: string;
  ratio_denominator: string;
  offset_numerator: string;
  offset_denominator: string;
  is_base_unit: boolean;
  created_at: string;
  updated_at: string;
}
