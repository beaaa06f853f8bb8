import type { Operation } from "../operation.ts";
import type { Services } from "./services.ts";

/** What is the same for every request of an operation. */
export interface OperationContext {
  readonly operation: Operation;
  readonly services: Services;
}
