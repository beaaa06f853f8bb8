import type { ResourceName } from "../../generated/id-prefixes.ts";
import { operationEvents, type OperationId } from "../../generated/operation-events.ts";

/** What the event of an operation is. */
interface OperationEvent {
  /** Its type where the operation succeeds. */
  readonly eventType: string;
  /** The `object` of what the operation's path names; null where that is of no resource. */
  readonly resource: ResourceName | null;
}

/** What the event of an operation is, whatever operations there are. */
export function eventOf(id: OperationId): OperationEvent {
  return operationEvents[id];
}
