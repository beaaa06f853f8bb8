import type { Document, OperationObject } from "@augno/codegen/src/document.ts";

/** An operation of a bundle, and where it stands. */
export interface FoundOperation {
  readonly path: string;
  readonly method: string;
  readonly operation: OperationObject;
}

/** Every operation of a bundle, in its order. */
export function operationsIn(document: Document): FoundOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
  );
}
