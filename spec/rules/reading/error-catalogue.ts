import type { SpecNode } from "./spec-node.ts";

/** What `x-augno-errors` says of one error code, and where its page must be. */
export interface CataloguedError {
  /** The HTTP status it is answered with, from 400 to 599. */
  readonly status: number;
  /** The kind of error, such as `api_error`. */
  readonly type: string;
  /** Whether the same request may succeed when it is sent again. */
  readonly isTransient: boolean;
  /** The address of its page in the documentation. */
  readonly docUrl: string;
}

/** The catalogue of errors, by code, in its order. */
export type ErrorCatalogue = ReadonlyMap<string, CataloguedError>;

/**
 * Reads the catalogue of errors. An entry of the wrong shape is left out: `augno/extensions` reports it.
 *
 * @param root - The root of the specification.
 */
export function readErrorCatalogue(root: SpecNode): ErrorCatalogue {
  const errors = root.get("x-augno-errors");
  const docsUrl = root.get("externalDocs", "url").text ?? "";
  const catalogue = new Map<string, CataloguedError>();
  for (const code of errors.keys) {
    const status = errors.get(code, "status").value;
    const type = errors.get(code, "type").value;
    const isTransient = errors.get(code, "is_transient").value;
    if (typeof status === "number" && typeof type === "string" && typeof isTransient === "boolean") {
      catalogue.set(code, { status, type, isTransient, docUrl: `${docsUrl}/errors/${code}` });
    }
  }
  return catalogue;
}
