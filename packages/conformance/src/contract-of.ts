import { operations } from "./generated/contract.ts";
import type { OperationId } from "./generated/operation-events.ts";
import type { OperationContract } from "./operation-contract.ts";

/** An operation whose name is known to be one. */
export type NamedContract = OperationContract & { id: OperationId };

/**
 * What the specification says of an operation.
 *
 * @throws RangeError where there is none of that name.
 */
export function contractOf(id: string): NamedContract {
  const operation = operations.find((known) => known.id === id);
  if (operation === undefined) throw new RangeError(`"${id}" must be an operation; it is none. Run "pnpm generate".`);
  return operation as NamedContract; // the names and the contracts are compiled from the same operations
}
