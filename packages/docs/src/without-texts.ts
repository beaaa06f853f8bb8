/** What of the reference is for readers alone. The numbers that guides read in it stand in their programs. */
const TEXTS = new Set(["authentication", "description", "remedy", "summary"]);
/** Below these there is data, in which such a name is a field's of the API. */
const DATA = new Set(["constant", "default", "example", "value", "values"]);

/**
 * A copy of the reference, or of a part of it, with an empty text for every text that is for readers alone. Data is kept as
 * it is: what an example sends as `description` is run.
 */
export function withoutTexts(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutTexts);
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node).map(([key, value]) => {
    if (TEXTS.has(key) && typeof value === "string") return [key, ""];
    return [key, isData(key, value) ? value : withoutTexts(value)];
  });
  return Object.fromEntries(entries) as unknown;
}

/** The examples of a body have a `value` each; those of a schema are values. */
function isData(key: string, value: unknown): boolean {
  return DATA.has(key) || (key === "examples" && Array.isArray(value) && !value.every(isNamedExample));
}

function isNamedExample(item: unknown): boolean {
  return typeof item === "object" && item !== null && "value" in item;
}
