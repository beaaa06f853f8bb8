import { fillPath } from "../../fill-path.ts";
import type { OperationId } from "../../generated/operation-events.ts";
import { operationNamed } from "./operation-named.ts";

/** The path of an operation, with values for its parameters or the specification's examples. */
export function pathOf(id: OperationId, values?: Readonly<Record<string, string>>): string {
  return fillPath(operationNamed(id), values);
}
