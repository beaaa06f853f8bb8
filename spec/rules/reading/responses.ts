import { type Operation, readOperations } from "./operations.ts";
import type { SpecNode } from "./spec-node.ts";

/** A response, at one of the places where it is answered. */
export interface DocumentedResponse {
  /** What messages call it: its component where it is shared, else its status and who answers it. */
  readonly name: string;
  /** The operation that answers it; undefined for `x-augno-unrouted`. */
  readonly operation: Operation | undefined;
  /** The status it stands under, as it is written. */
  readonly status: string;
  /** The Response Object. */
  readonly node: SpecNode;
}

/**
 * Reads the responses of every operation and of `x-augno-unrouted`. One that is shared comes once for each place; a
 * rule that reports what is wrong with it by itself takes care to do so once.
 *
 * @param root - The root of the specification.
 */
export function readResponses(root: SpecNode): DocumentedResponse[] {
  const unrouted = root.get("x-augno-unrouted", "responses");
  return [
    ...readOperations(root).flatMap((operation) =>
      responsesIn(operation.node.get("responses"), operation.subject, operation),
    ),
    ...responsesIn(unrouted, "x-augno-unrouted", undefined),
  ];
}

function responsesIn(responses: SpecNode, subject: string, operation: Operation | undefined): DocumentedResponse[] {
  return responses.keys.map((status) => {
    const node = responses.get(status);
    const name = node.component === undefined ? `The ${status} of ${subject}` : `The response ${node.component}`;
    return { name, operation, status, node };
  });
}
