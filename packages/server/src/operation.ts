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
  /** What a left-out parameter stands for; absent where it stands for nothing. */
  readonly default?: string | number | boolean;
  /** What its value must be, to be read after `must be`: `a whole number from 1 to 1000`. */
  readonly expected: string;
}

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
  /** The codes of the errors it can answer. */
  readonly errorCodes: readonly ErrorCode[];
  /** The status of a successful answer. */
  readonly status: number;
  readonly parameters: readonly Parameter[];
}
