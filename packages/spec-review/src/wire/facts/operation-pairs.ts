import type { AnyDocument } from "../../types/open-api.ts";
import { toPointer } from "../../documents/pointer.ts";
import { type PlacedOperation, placedOperations } from "../usage/operations-in.ts";

/** An operation that both documents have, by its method and path. */
export interface OperationPair {
  name: string;
  base: PlacedOperation["operation"];
  head: PlacedOperation["operation"];
  /** Where it stands, which is the same in both. */
  at: string;
}

/** The operations that both documents have. */
export function operationPairs(base: AnyDocument, head: AnyDocument): OperationPair[] {
  const heads = new Map(placedOperations(head).map((placed) => [`${placed.method} ${placed.path}`, placed]));
  return placedOperations(base).flatMap(({ name, path, method, operation }) => {
    const after = heads.get(`${method} ${path}`);
    const at = toPointer(["paths", path, method]);
    return after === undefined ? [] : [{ name, base: operation, head: after.operation, at }];
  });
}
