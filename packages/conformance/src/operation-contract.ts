/** What the specification promises of one operation. */
export interface OperationContract {
  /** Its operationId. */
  id: string;
  /** In capital letters. */
  method: string;
  /** The path template, such as `/v1/core/units/{id}`. */
  path: string;
  /** The kinds of keys that may call it. */
  keyTypes: readonly string[];
  /** The roles of keys that may call it. One that `read_only` may call changes nothing. */
  roles: readonly string[];
  /** The codes it may answer instead of success. */
  errorCodes: readonly string[];
  parameters: readonly ParameterContract[];
  /** The request's body; null where it takes none. */
  body: BodyContract | null;
  responses: ResponseContracts;
}

export interface ParameterContract {
  name: string;
  in: "query" | "header" | "path";
  required: boolean;
  schema: ValueSchema;
  /** A value to call it with; a list of them for one that is a list. */
  example?: string | number | readonly (string | number)[];
  /** Whether every server has the example: it is the id of a unit that the system gives each account. */
  isExampleThere?: boolean;
}

export interface BodyContract {
  /** The name of its schema. */
  schema: string;
  required: boolean;
  /** A body that keeps the schema; absent where the specification shows none. */
  example?: unknown;
  /** The fields that stand in it directly. */
  fields: readonly BodyFieldContract[];
}

export interface BodyFieldContract {
  name: string;
  required: boolean;
  schema: ValueSchema;
}

/** The part of a schema from which wrong values are made. */
export interface ValueSchema {
  type: string;
  nullable?: boolean;
  const?: string | number | boolean;
  enum?: readonly (string | number)[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;
  minItems?: number;
  maxItems?: number;
  items?: ValueSchema;
}

/** Every documented answer, by its status. */
export type ResponseContracts = Readonly<Record<number, ResponseContract>>;

/** An answer with one status. */
export interface ResponseContract {
  /** The name of the body's schema; null where there is no body. */
  schema: string | null;
  /** The names of its headers. */
  headers: readonly string[];
}

export interface HeaderContract {
  required: boolean;
  type: string;
}
