/** A change that was made to a specification, to be found again on a page. */
export interface Mark {
  /** Where it stands in the document, as the keys that lead there. */
  path: string[];
  /** What a page must show because of it. */
  text: string;
}

/** Texts that a reader is to read. */
const TEXTS = new Set(["description", "summary", "remedy"]);
/** Bounds that take any large number. */
const NUMBERS = new Set(["maximum", "maxLength", "maxItems", "maxProperties"]);
/** Keys below which there is data, in which these words mean nothing. */
const DATA = new Set(["value", "example", "default", "const"]);
/** Larger than any number of the specification, and of five digits so that none is found within another. */
const FIRST_NUMBER = 70_000;

/**
 * Changes every text, upper bound and list of values in a document, each so that the change can be told from all others.
 *
 * @param document - OpenAPI, which is changed in place.
 * @returns What was changed.
 */
export function markDocument(document: object): Mark[] {
  const marks: Mark[] = [];
  const add = (path: readonly string[], textOf: (count: number) => string): string => {
    const text = textOf(marks.length);
    marks.push({ path: [...path], text });
    return text;
  };
  const visit = (node: unknown, path: readonly string[]): void => {
    if (typeof node !== "object" || node === null) return;
    const record = node as Record<string, unknown>; // arrays, too, have keys
    for (const [key, value] of Object.entries(record)) {
      const here = [...path, key];
      if (TEXTS.has(key) && typeof value === "string")
        record[key] = `${value.trimEnd()} ${add(here, (count) => `Marked${FIRST_NUMBER + count}.`)}`;
      else if (NUMBERS.has(key) && typeof value === "number")
        record[key] = Number(add(here, (count) => String(FIRST_NUMBER + count)));
      else if (key === "enum" && Array.isArray(value) && value.every((each) => typeof each === "string"))
        value.push(add(here, (count) => `marked_${FIRST_NUMBER + count}`));
      else if (!DATA.has(key)) visit(value, here);
    }
  };
  visit(document, []);
  return marks;
}
