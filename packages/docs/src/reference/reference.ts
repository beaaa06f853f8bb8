/**
 * What the reference shows: the specification, with every reference followed, so that a page renders what it is given and looks
 * nothing up. Texts are Markdown, in the specification's order throughout. `packages/codegen/src/emit/docs-reference.ts`
 * writes one into `src/generated/reference.ts`.
 */
export interface Reference {
  title: string;
  /** What the API is for, in one sentence. */
  summary: string;
  /** The introduction, with headings of level two. */
  description: string;
  /** The newest version of the API, a date. */
  apiVersion: string;
  /** Every version that is accepted, the oldest first. */
  apiVersions: string[];
  /** Where these pages stand for everybody; the page of an error is `<docsUrl>/errors/<code>`. */
  docsUrl: string;
  /** The hosted API first. */
  servers: { url: string; description: string }[];
  /** How a key is sent, and what forms it has. */
  authentication: string;
  support: { name: string; url: string };
  domains: { name: string; description: string }[];
  resources: Resource[];
  operations: Operation[];
  /** Every schema that has a name, by it. */
  schemas: Record<string, Schema>;
  errors: CatalogueError[];
  eventTypes: EventType[];
  /** Every header that an answer can carry. */
  headers: Header[];
  /** What a request is answered that no operation takes. */
  unrouted: { errorCodes: string[]; responses: Response[] };
  /** A resource's `object` to what its ids begin with, without the underscore. */
  idPrefixes: Record<string, string>;
  /** What holds between several requests. */
  laws: { name: string; description: string }[];
  /** How many there may be of what is limited. */
  quotas: { name: string; limit: number; noun: string; description: string }[];
  systemUnits: SystemUnit[];
}

/** A group of operations that are about one thing: a tag of the specification. */
export interface Resource {
  /** As an address has it, such as `api-keys`. */
  slug: string;
  /** As a heading has it, such as `API keys`. */
  title: string;
  description: string;
  /** The application domain, `core` or `auth`. */
  domain: string;
  /** Where the client has it, such as `apiKeys`. */
  clientNamespace: string;
  /** The schema of the resource itself, such as `ApiKey`. */
  schemaName: string | null;
  operationIds: string[];
}

export interface Operation {
  /** Such as `list-units`. */
  id: string;
  /** In capitals. */
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Such as `/v1/core/units/{id}`. */
  path: string;
  summary: string;
  description: string;
  isDeprecated: boolean;
  /** The slug of its {@link Resource}. */
  resource: string;
  domain: string;
  /** The kinds of keys that may call it: `secret`, `publishable`. */
  keyTypes: string[];
  /** The roles of a key that may call it: `admin`, `read_only`. */
  roles: string[];
  /** The type of the event that it leaves. */
  eventType: string;
  /** The codes of the errors that it can answer, in the catalogue's order. */
  errorCodes: string[];
  parameters: Parameter[];
  /** The body of the request; null where it takes none. */
  body: Body | null;
  /** By ascending status. */
  responses: Response[];
  /** The status of success. */
  successStatus: number;
  /** The client's method, such as `augno.units.list`. */
  clientMethod: string;
  /** Whether it answers a page of a list. */
  isList: boolean;
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  description: string;
  isRequired: boolean;
  schema: Schema;
  /** A value to show; undefined where there is none. */
  example?: unknown;
}

export interface Body {
  isRequired: boolean;
  description: string;
  /** The name of its schema. */
  schemaName: string;
  schema: Schema;
  examples: Example[];
}

export interface Response {
  /** The HTTP status. */
  status: number;
  description: string;
  headers: Header[];
  /** The name of the body's schema in {@link Reference.schemas}; null where there is no body. */
  schemaName: string | null;
  examples: Example[];
}

/** A body to show. */
export interface Example {
  /** Such as `first-page`, or the code of an error. */
  name: string;
  summary: string;
  value: unknown;
}

export interface Header {
  name: string;
  description: string;
  /** Whether every such answer carries it. */
  isRequired: boolean;
  schema: Schema;
  example?: unknown;
}

/** What a value may be. A bound that is undefined does not bound it. */
export interface Schema {
  /**
   * The JSON types that it may have, without null: `string`, `integer`, `boolean`, `object`, `array`; several where it
   * may have any of several.
   */
  types: string[];
  isNullable: boolean;
  /** The name it has in the specification; null where it has none. */
  name: string | null;
  /** What the schema's own text says; of a field, what the field's says. Empty where there is none. */
  description: string;
  /** In words, to stand behind "must be". */
  expected: string;
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  maxProperties?: number;
  /** The only value that it may have. */
  constant?: unknown;
  /** What a left-out value stands for. */
  default?: unknown;
  enum?: Enumeration;
  /** There where the schema stands within itself; its fields are then left out. */
  isRecursive?: true;
  /** Whether it is masked wherever it is kept. */
  isSensitive: boolean;
  /** Values to show. */
  examples: unknown[];
  /** The fields of an object. */
  fields: Field[];
  /** Of a list, what each item may be. */
  items?: Schema;
  /** Of an object whose fields are named by those who send it, what each value may be. */
  values?: Schema;
}

export interface Enumeration {
  values: unknown[];
  /** Whether values may be answered that are not among these. */
  isOpen: boolean;
}

export interface Field {
  name: string;
  /** In a request, whether it must be sent. In an answer every field is there. */
  isRequired: boolean;
  schema: Schema;
}

/** An entry of the error catalogue. */
export interface CatalogueError {
  code: string;
  status: number;
  type: string;
  /** Whether the same request may succeed when it is sent again. */
  isTransient: boolean;
  /** What it means. */
  description: string;
  /** What to do about it. */
  remedy: string;
  /** A body that it is answered with. */
  example: Example | null;
  /** The ids of the operations that can answer it. */
  operationIds: string[];
  /** Whether a request that no operation takes can be answered it. */
  isUnrouted: boolean;
}

export interface EventType {
  /** Such as `unit.created`. */
  type: string;
  description: string;
  /** The ids of the operations that leave it; empty for those that any can leave. */
  operationIds: string[];
}

/** A unit that every account shares; decimals are printed as responses print them. */
export interface SystemUnit {
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
