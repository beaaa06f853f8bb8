import type { operations as OperationTypes } from "@augno/types";
import type { OperationId, OperationQueries, operations } from "../generated/operations.ts";
import type { Caller } from "../keys/caller.ts";
import type { AnsweredOperationId } from "../pending-operations.ts";
import type { EnvironmentReader } from "../storage/storage.ts";

/** What a handler is called with, checked and decoded by the specification. */
export interface Call<Id extends OperationId> {
  /** The query, with defaults for what was left out. */
  readonly query: OperationQueries[Id];
  readonly caller: Caller;
  /** The data of the caller's environment, at one moment. */
  readonly reader: EnvironmentReader;
}

/** The body of an operation's successful answer, as the specification has it; null where it has none (204). */
export type SuccessBody<Id extends OperationId> =
  SuccessResponse<Id> extends { content: { "application/json": infer Body extends object } } ? Body : null;

type SuccessResponse<Id extends OperationId> = (typeof operations)[Id]["status"] extends infer Status extends
  keyof Responses<Id>
  ? Responses<Id>[Status]
  : never;

type Responses<Id extends OperationId> = OperationTypes[Id]["responses"];

/** What an operation means: from a checked call to the body of its answer. It throws `ApiError` for all else. */
export type Handler<Id extends OperationId> = (call: Call<Id>) => Promise<SuccessBody<Id>>;

/** A handler for each operation of the specification, but for those that wait for theirs, which have none. */
export type Handlers = { readonly [Id in AnsweredOperationId]: Handler<Id> };
