import type { AnyDocument, Operation } from "../../types/open-api.ts";
import { toPointer } from "../../documents/pointer.ts";
import { isObject, METHODS } from "../../types/open-api.ts";

/** An operation and where it stands. */
export interface PlacedOperation {
  /** `operationId`, or `METHOD /path` where it has none. */
  name: string;
  /** Its path; for a webhook, its name. */
  path: string;
  method: string;
  operation: Operation & Record<string, unknown>;
  /** What stands around it: its path item. */
  item: Record<string, unknown>;
  /** Into the document. */
  at: string;
  /** Whether the API calls it, so that what is asked there is answered, as seen from who calls the API. */
  isWebhook: boolean;
}

/** How reports name an operation. */
export function operationName(method: string, path: string, operation: Operation): string {
  return operation.operationId ?? `${method.toUpperCase()} ${path}`;
}

/** The operations of a document, in its order, and then its webhooks. */
export function placedOperations(document: AnyDocument): PlacedOperation[] {
  const { webhooks } = document as { webhooks?: unknown }; // of OpenAPI 3.1
  return [...inSection("paths", document.paths), ...inSection("webhooks", webhooks)];
}

function inSection(section: "paths" | "webhooks", items: unknown): PlacedOperation[] {
  return Object.entries(isObject(items) ? items : {}).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = isObject(item) ? item[method] : undefined;
      if (!isObject(item) || !isObject(operation)) return [];
      const name = operationName(method, path, operation);
      const at = toPointer([section, path, method]);
      return [{ name, path, method, operation, item, at, isWebhook: section === "webhooks" }];
    }),
  );
}
