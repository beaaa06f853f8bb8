import type { operations as OperationTypes } from "@augno/types";
import type {
  OperationBodies,
  OperationId,
  OperationPaths,
  OperationQueries,
  operations,
} from "../generated/operations.ts";
import type { Caller } from "../keys/caller.ts";
import type { EventRecord, ResourceReference } from "../storage/records.ts";
import type { EnvironmentReader, EnvironmentTransaction } from "../storage/storage.ts";
import type { Services } from "./services.ts";

/** What a handler is called with, checked and decoded by the specification. */
export interface Call<Id extends OperationId> {
  /** The parameters of the path. An id has the form of an id of its resource; that there is one is not said. */
  readonly path: OperationPaths[Id];
  /** The query, with defaults for what was left out. */
  readonly query: OperationQueries[Id];
  /** The body, with defaults for what was left out; undefined where there is none. */
  readonly body: OperationBodies[Id];
  readonly caller: Caller;
  readonly services: HandlerServices;
  /**
   * The data of the caller's environment. An operation that reads sees it at one moment; one that writes is in the
   * transaction that also stores its log and its event, and uses nothing else of the storage: all of it is kept, or,
   * where the handler throws, nothing.
   */
  readonly store: HandlerStore<Id>;
}

/** What a handler works with, besides its store. */
export type HandlerServices = Pick<Services, "clock" | "newId" | "vault" | "storage">;

/** What an operation may do to its environment: a GET reads, everything else is in a transaction. */
export type HandlerStore<Id extends OperationId> = (typeof operations)[Id]["method"] extends "GET"
  ? EnvironmentReader
  : EnvironmentTransaction;

/** What a handler answers. */
export interface Outcome<Id extends OperationId> {
  readonly body: SuccessBody<Id>;
  /**
   * What the request's event is about; null where it is about no single resource. Where it is left out, it is the
   * resource that the path names by its id, or null where the path names none.
   */
  readonly resource?: ResourceReference | null;
  /** What changed of that resource, in the order of its fields. Where it is left out, nothing did. */
  readonly changes?: readonly Change[];
}

/** What happened to one field of a resource. */
export type Change = EventRecord["changes"][number];

/** The body of an operation's successful answer, as the specification has it; undefined where it has none (204). */
export type SuccessBody<Id extends OperationId> =
  SuccessResponse<Id> extends { content: { "application/json": infer Body extends object } } ? Body : undefined;

type SuccessResponse<Id extends OperationId> = (typeof operations)[Id]["status"] extends infer Status extends
  keyof Responses<Id>
  ? Responses<Id>[Status]
  : never;

type Responses<Id extends OperationId> = OperationTypes[Id]["responses"];

/**
 * What an operation means: from a checked call to its answer. It reads first, throws `ApiError` for all that cannot
 * be, and writes last.
 */
export type Handler<Id extends OperationId> = (call: Call<Id>) => Promise<Outcome<Id>>;

/** A handler for each operation of the specification. */
export type Handlers = { readonly [Id in OperationId]: Handler<Id> };
