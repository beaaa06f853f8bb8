import type { AnyDocument } from "../types/open-api.ts";
import { isObject } from "../types/open-api.ts";
import { pointerParts, targetOf, toPointer } from "./pointer.ts";
import type { SourceOf } from "./source-of.ts";

/** A document in which no path refers to a path item elsewhere, and where its parts stand. */
export interface WrittenOut {
  document: AnyDocument;
  sourceOf: SourceOf;
}

/** Writes path items where they are referred to, since everything else looks for operations below their paths. */
export function writeOutPathItems(document: AnyDocument, sourceOf: SourceOf): WrittenOut {
  const moved = new Map<string, string>();
  const sections = Object.fromEntries(
    (["paths", "webhooks"] as const).flatMap((section) => {
      // `webhooks` is of OpenAPI 3.1, and its items are those of `paths`.
      const items = (document as AnyDocument & { webhooks?: AnyDocument["paths"] })[section];
      return isObject(items) ? [[section, writtenOut(document, section, items, moved)]] : [];
    }),
  );
  if (moved.size === 0) return { document, sourceOf };
  return { document: { ...document, ...sections }, sourceOf: (pointer) => sourceOf(placeOf(pointer, moved)) };
}

function writtenOut(
  document: AnyDocument,
  section: string,
  items: NonNullable<AnyDocument["paths"]>,
  moved: Map<string, string>,
): Record<string, unknown> {
  const entries = Object.entries(items).map(([path, item]) => {
    const reference = isObject(item) ? item["$ref"] : undefined;
    const target = typeof reference === "string" ? targetOf(document, reference) : undefined;
    if (typeof reference !== "string" || !isObject(target)) return [path, item] as const;
    moved.set(toPointer([section, path]), toPointer(pointerParts(decodeURIComponent(reference))));
    const { $ref: _reference, ...beside } = item;
    return [path, { ...target, ...beside }] as const;
  });
  return Object.fromEntries(entries);
}

function placeOf(pointer: string, moved: ReadonlyMap<string, string>): string {
  const [section = "", path = "", ...below] = pointerParts(pointer);
  const target = below.length === 0 ? undefined : moved.get(toPointer([section, path]));
  return target === undefined ? pointer : `${target}${toPointer(below)}`;
}
