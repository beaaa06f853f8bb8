import type { AnyDocument, Operation } from "../../types/open-api.ts";
import { isObject, METHODS } from "../../types/open-api.ts";

/** An operation and where it stands. */
export interface PlacedOperation {
  /** `operationId`, or `METHOD /path` where it has none. */
  name: string;
  path: string;
  method: string;
  operation: Operation & Record<string, unknown>;
}

/** How reports name an operation. */
export function operationName(method: string, path: string, operation: Operation): string {
  return operation.operationId ?? `${method.toUpperCase()} ${path}`;
}

/** The operations of a document, in its order. */
export function placedOperations(document: AnyDocument): PlacedOperation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = isObject(item) ? item[method] : undefined;
      if (!isObject(operation)) return [];
      return [{ name: operationName(method, path, operation), path, method, operation }];
    }),
  );
}
