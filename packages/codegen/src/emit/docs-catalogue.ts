import type { Model, Operation } from "../model.ts";

/** The error catalogue, each with a body that it is answered with and the operations that can answer it. */
export function docsCatalogue(model: Model): Record<string, unknown>[] {
  return Object.entries(model.errors).map(([code, { is_transient: isTransient, ...entry }]) => ({
    code,
    ...entry,
    isTransient,
    example: exampleOf(code, model),
    operationIds: idsOf(model.operations.filter(({ errorCodes }) => errorCodes.includes(code))),
    isUnrouted: model.unrouted.errorCodes.includes(code),
  }));
}

/** Every type that an event can have, each with the operations that leave it. */
export function docsEventTypes({ eventTypes, operations }: Model): Record<string, unknown>[] {
  return Object.entries(eventTypes).map(([type, { description }]) => ({
    type,
    description,
    operationIds: idsOf(operations.filter(({ eventType }) => eventType === type)),
  }));
}

/** An error's example stands under its code, in the first answer that shows it. */
function exampleOf(code: string, { operations, unrouted }: Model): unknown {
  const responses = [...operations.flatMap((operation) => operation.responses), ...unrouted.responses];
  const shown = responses.find(({ status, examples }) => status >= 400 && Object.hasOwn(examples, code));
  return shown === undefined ? null : { name: code, ...shown.examples[code] };
}

function idsOf(operations: readonly Operation[]): string[] {
  return operations.map(({ id }) => id);
}
