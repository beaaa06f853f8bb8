import type { AnyDocument } from "../../types/open-api.ts";
import { type PlacedOperation, placedOperations } from "../usage/operations-in.ts";

/** An operation that both documents have, by its method and path. */
export interface OperationPair {
  name: string;
  base: PlacedOperation["operation"];
  head: PlacedOperation["operation"];
  /** Where it stands in the base, as in the head but for the names of parameters. */
  at: string;
  /** Whether the API calls it. */
  isWebhook: boolean;
}

/** The operations that both documents have. */
export function operationPairs(base: AnyDocument, head: AnyDocument): OperationPair[] {
  const heads = new Map(placedOperations(head).map((placed) => [withoutNames(placed.at), placed]));
  return placedOperations(base).flatMap(({ name, at, operation, isWebhook }) => {
    const after = heads.get(withoutNames(at));
    return after === undefined ? [] : [{ name, base: operation, head: after.operation, at, isWebhook }];
  });
}

/** A path's parameters stand in it by their order; what they are called is no matter. */
function withoutNames(at: string): string {
  return at.replaceAll(/\{[^}]*\}/g, "{}");
}
