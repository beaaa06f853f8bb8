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
  /** The codes it may answer instead of success. */
  errorCodes: readonly string[];
  parameters: readonly ParameterContract[];
  responses: readonly ResponseContract[];
}

export interface ParameterContract {
  name: string;
  in: "query" | "header" | "path";
  required: boolean;
  schema: ParameterSchema;
}

/** The part of a parameter's schema from which wrong values are made. */
export interface ParameterSchema {
  type: string;
  enum?: readonly string[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;
}

/** An answer with one status. */
export interface ResponseContract {
  status: number;
  /** The name of the body's schema; null where there is no body. */
  schema: string | null;
  headers: readonly HeaderContract[];
}

export interface HeaderContract {
  name: string;
  required: boolean;
  type: string;
}
