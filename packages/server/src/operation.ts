import type { ErrorCode } from "./generated/errors.ts";
import type { EventType } from "./generated/event-types.ts";
import type { ResourceName } from "./generated/id-prefixes.ts";
import type { KeyType } from "./keys/key-format.ts";

/** A parameter of an operation, as the specification describes it. */
export interface Parameter {
  /** The name as it is sent; a list's name ends in `[]`. */
  readonly name: string;
  readonly in: "query" | "header" | "path";
  readonly required: boolean;
  /** What the text that comes is decoded to. */
  readonly type: "integer" | "string" | "boolean" | "array";
  /** What the items of a list are decoded to; absent for what is no list. */
  readonly items?: "integer" | "string";
  /** What a left-out parameter stands for; absent where it stands for nothing. */
  readonly default?: string | number | boolean;
  /** What its value must be, to be read after `must be`: `a whole number from 1 to 1000`. */
  readonly expected: string;
}

/** A field of a request's body, as the specification describes it. */
export interface BodyField {
  /**
   * Where it stands, as a JSON pointer (RFC 6901) in which `*` stands for any item of a list: `/allowed_origins/*`. That
   * of the body itself is empty.
   */
  readonly pointer: string;
  readonly required: boolean;
  /** What a left-out field stands for; absent where it stands for nothing. */
  readonly default?: string | number | boolean;
  /** What its value must be, to be read after `must be`. */
  readonly expected: string;
}

/** The body that an operation takes. */
export interface RequestBody {
  readonly required: boolean;
  /** The schema's name in the specification, which is that of its type, too. */
  readonly schemaName: string;
  /** The body itself and every field in it, down to the items of lists. */
  readonly fields: readonly BodyField[];
}

/** A body in which the named fields, which have defaults, are always there. */
export type WithDefaults<Body, Field extends keyof Body> = Body & Required<Pick<Body, Field>>;

/** What a key may do: everything, or read and convert. */
export type Role = "admin" | "read_only";

/** An operation of the API, as the specification describes it: everything about it that is not its meaning. */
export interface Operation {
  /** The specification's `operationId`. */
  readonly id: string;
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  /** OpenAPI's path template, with `{id}` for a parameter. */
  readonly path: string;
  /** What it is about: its cursors are ids of this resource, and its event names it. */
  readonly resource: ResourceName | null;
  /** The type of the event that a successful call leaves. */
  readonly eventType: EventType;
  /** The kinds of key that may call it. */
  readonly keyTypes: readonly KeyType[];
  /** The roles of a key that may call it. One that `read_only` may call changes nothing. */
  readonly roles: readonly Role[];
  /** The codes of the errors it can answer. */
  readonly errorCodes: readonly ErrorCode[];
  /** The status of a successful answer. */
  readonly status: number;
  readonly parameters: readonly Parameter[];
  /** What its requests carry; null where they carry nothing. */
  readonly body: RequestBody | null;
  /** What is a secret in the request's body and in the successful answer's, as JSON pointers with `*` for any item. */
  readonly sensitive: { readonly request: readonly string[]; readonly response: readonly string[] };
}
