import type { Document } from "../document.ts";
import { jsonHeader } from "../print/header.ts";
import type { Emitter } from "./emitter.ts";

/** What stands in place of every text. */
const ANY_TEXT = "Text.";
/** Keywords whose text only a reader can tell from another. */
const TEXTS = new Set(["description", "summary", "remedy"]);
/** Keywords below which there is data, in which words mean what the data is of. */
const DATA = new Set(["const", "default", "enum", "example", "value"]);
/** Keywords below which each key is a name that the API gives. */
const NAMES = new Set(["examples", "headers", "parameters", "properties", "responses", "schemas"]);

/**
 * The specification as one file, with the same words for every text: what a program can tell of it. A test that reads this
 * in place of the bundle comes out the same however a thing is described, and need not run again where that alone changed.
 * That there is a text, and where, is kept.
 */
export const emitMeaning: Emitter = ({ document }) => ({
  "meaning.json": `${JSON.stringify({ ...jsonHeader, ...meaningOf(document) }, null, 2)}\n`,
});

/** A copy of a document, with the same words for every text. */
export function meaningOf<Described extends Document>(document: Described): Described {
  return withoutTexts(document) as Described; // texts stay texts, and nothing else is touched
}

function withoutTexts(node: unknown, isByName = false): unknown {
  if (Array.isArray(node)) return node.map((item) => withoutTexts(item));
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node).map(([key, value]) => {
    if (isByName) return [key, withoutTexts(value)];
    if (TEXTS.has(key) && typeof value === "string") return [key, ANY_TEXT];
    return [key, DATA.has(key) ? value : withoutTexts(value, NAMES.has(key))];
  });
  return Object.fromEntries(entries) as unknown;
}
