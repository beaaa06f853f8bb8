import { type AnyDocument, isObject } from "../types/open-api.ts";
import { targetOf, toPointer } from "./pointer.ts";
import type { SourceOf } from "./source-of.ts";

/** What holds data, in which `$ref` is a field like any other. */
const DATA = new Set(["example", "examples", "default", "enum", "const"]);
/** What holds parts by names that are anybody's, of which one may be that of a keyword. */
const NAMED = new Set(["properties", "patternProperties", "schemas", "responses", "parameters", "headers", "$defs"]);
/** More references in a row than any document has. */
const MOST_REFERENCES = 100;

/**
 * Refuses a document of which a part cannot be known.
 *
 * @param label - How the document is called.
 * @throws Error with the line of the first reference that leads out of the document, to nothing or back to itself.
 */
export function checkReferences(label: string, document: AnyDocument, sourceOf: SourceOf): void {
  const waiting: { node: object; path: readonly string[] }[] = [{ node: document, path: [] }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, path } = next;
    const reference = "$ref" in node && !isNames(path) ? node.$ref : undefined;
    const problem = typeof reference === "string" ? problemOf(document, reference) : undefined;
    if (problem !== undefined) {
      const source = sourceOf(toPointer([...path, "$ref"]));
      const place = source === null ? `"${label}"` : `${source.file}:${source.line}`;
      throw new Error(`${place} refers to "${String(reference)}", ${problem}`);
    }
    for (const [key, value] of Object.entries(node)) {
      if (typeof value !== "object" || value === null || isData(key, path)) continue;
      waiting.push({ node: value as object, path: [...path, key] });
    }
  }
}

function problemOf(document: AnyDocument, reference: string): string | undefined {
  if (!reference.startsWith("#")) {
    return 'which is elsewhere; it must be in the same file. Bundle the document first, such as with "redocly bundle".';
  }
  // An anchor, by which JSON Schema names a place.
  if (!reference.startsWith("#/")) return undefined;
  let found: unknown = targetOf(document, reference);
  if (found === undefined) return "and there is no such thing. Correct the reference, or add what it names.";
  for (let step = 0; step < MOST_REFERENCES; step++) {
    if (!isObject(found) || typeof found["$ref"] !== "string") return undefined;
    found = targetOf(document, found["$ref"]);
  }
  return "which leads back to where it began. Let one of them say what it is.";
}

function isNames(path: readonly string[]): boolean {
  return NAMED.has(path.at(-1) ?? "") && !NAMED.has(path.at(-2) ?? "");
}

function isData(key: string, path: readonly string[]): boolean {
  return (DATA.has(key) || key.startsWith("x-")) && !isNames(path);
}
