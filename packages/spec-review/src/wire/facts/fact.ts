import type { AnyDocument } from "../../types/open-api.ts";
import { isObject } from "../../types/open-api.ts";
import type { Finding } from "../finding.ts";

/** A finding about a fact that stands in one place of each document. */
export interface PlacedFinding extends Finding {
  /** Into the base, as it was read; into the head for what only it has. */
  at: string;
  before?: unknown;
  after?: unknown;
}

/** Compares what two documents say beside paths and schemas. */
export type FactRule = (base: AnyDocument, head: AnyDocument) => PlacedFinding[];

/** A field of a document, which may be an extension. */
export function fieldOf(document: AnyDocument, field: string): unknown {
  // An interface is no Record to the compiler, though every field of a document can be asked for by name.
  return (document as unknown as Record<string, unknown>)[field];
}

/** What a document has by name in a field; nothing where the field is no object. */
export function namedIn(document: AnyDocument, field: string): Record<string, unknown> {
  const value = fieldOf(document, field);
  return isObject(value) ? value : {};
}

/** The texts of a list; none where there is no list. */
export function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
