import { isObject } from "../../types/open-api.ts";

const TEXTS = new Set(["description", "summary", "title", "example", "examples", "externalDocs", "remedy"]);

/** A part of a document without what is only said of it, for a reader who looks for what is sent. */
export function withoutTexts(part: unknown): unknown {
  if (Array.isArray(part)) return part.map((member) => withoutTexts(member));
  if (!isObject(part)) return part;
  // A field may be called "description"; its value is then a schema, and no text.
  const entries = Object.entries(part).filter(([field, value]) => !TEXTS.has(field) || isObject(value));
  return Object.fromEntries(entries.map(([field, value]) => [field, withoutTexts(value)]));
}
