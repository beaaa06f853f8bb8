import { operations } from "../../generated/contract.ts";
import type { OperationId } from "../../generated/operation-events.ts";
import type { OperationContract } from "../../operation-contract.ts";

/** An operation as it is known by its name. */
export interface NamedOperation extends OperationContract {
  id: OperationId;
}

/** Every operation, with what it is called. */
export const namedOperations = operations as readonly NamedOperation[]; // both are compiled from the same operations

/** What the specification says of an operation. */
export function operationNamed(id: OperationId): NamedOperation {
  const found = namedOperations.find((operation) => operation.id === id);
  if (found === undefined) throw new RangeError(`"${id}" must be an operation; it is none. Run "pnpm generate".`);
  return found;
}
