import { operations, type OperationId } from "./generated/operations.ts";

/**
 * Operations of the specification that wait for their handler. A request for one is answered as one that no operation
 * takes. Whoever writes the handler takes its line out.
 */
export const pendingOperations = [
  "create-unit",
  "retrieve-unit",
  "update-unit",
  "delete-unit",
  "convert-unit",
  "list-request-logs",
  "retrieve-request-log",
  "list-events",
  "retrieve-event",
  "retrieve-account",
  "list-api-keys",
  "create-api-key",
  "retrieve-api-key",
  "revoke-api-key",
  "rotate-api-key",
] as const satisfies readonly OperationId[];

/** An operation that has a handler. */
export type AnsweredOperationId = Exclude<OperationId, (typeof pendingOperations)[number]>;

/** Every operation that has a handler, in the order of the specification. */
export const answeredOperations: readonly AnsweredOperationId[] = operationIds().filter(isAnswered);

function operationIds(): OperationId[] {
  // Object.keys forgets that the table's keys are exactly these.
  return Object.keys(operations) as OperationId[];
}

function isAnswered(id: OperationId): id is AnsweredOperationId {
  return !pendingOperations.some((pending) => pending === id);
}
