import { changesNothing } from "../changes-nothing.ts";
import type { OperationContract } from "../operation-contract.ts";
import type { Case, Variation } from "./case.ts";
import { neverMade } from "./resource-not-found.ts";

/** How many requests are sent at most before the limit counts as out of reach. */
const MOST = 500;

/** A call again and again, until it is refused; one that would change something is refused for its own sake before. */
export const rateLimitExceeded: Case = (operation) => [
  { name: `up to ${MOST} calls in a row`, variation: harmless(operation), repeat: MOST },
];

/** The rate is checked before the body is, and before what the path names is looked for. */
function harmless(operation: OperationContract): Variation {
  if (operation.method === "GET" || changesNothing(operation)) return {};
  return operation.path.includes("{") ? { path: neverMade(operation) } : { rawBody: "{" };
}
