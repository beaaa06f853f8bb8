import { reference } from "../generated/reference.ts";
import type { Operation } from "../reference/reference.ts";

const operations = new Map(reference.operations.map((operation) => [operation.id, operation]));

/**
 * The operation of an id, such as `list-units`.
 *
 * @throws Error when there is none.
 */
export function operationOf(id: string): Operation {
  const operation = operations.get(id);
  if (operation === undefined) throw new Error(`"${id}" must be an operation of the specification; there is none.`);
  return operation;
}
