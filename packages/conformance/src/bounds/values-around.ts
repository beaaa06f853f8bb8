import type { ValueSchema } from "../operation-contract.ts";
import { keepsSchema } from "./keeps-schema.ts";
import { textsAround } from "./patterns/texts-around.ts";

/** Not a value of any enumeration. */
const STRANGER = "conformance";

/** As long as a text is made where no length is said. */
const LONG = 300;

/** Values of every type. */
const EVERY_TYPE: readonly unknown[] = [null, true, 1, 1.5, "1", STRANGER, [], {}];

/** The edges of what fits into 32 and 64 bits, and into a number of JavaScript. */
const LARGE = [2 ** 31, 2 ** 53, 1e21];

/** Moments at the edges of the calendar and of the day, and texts that look like moments. */
const MOMENTS = [
  "2026-05-10T00:00:00Z",
  "2026-12-31T23:59:59.999999999Z",
  "2026-12-31T23:59:59.9999999999Z",
  "2026-05-10T00:00:00.Z",
  "0001-01-01T00:00:00Z",
  "9999-12-31T23:59:59Z",
  "2024-02-29T00:00:00Z",
  "2100-02-29T00:00:00Z",
  "2026-02-30T00:00:00Z",
  "2026-04-31T00:00:00Z",
  "2026-00-10T00:00:00Z",
  "2026-13-01T00:00:00Z",
  "2026-05-00T00:00:00Z",
  "2026-05-10T24:00:00Z",
  "2026-05-10T23:60:00Z",
  "2026-05-10T12:00:60Z",
  "2026-05-10T00:00:00z",
  "2026-05-10t00:00:00Z",
  "2026-05-10 00:00:00Z",
  "2026-05-10T00:00:00+00:00",
  "2026-05-10T00:00:00",
  "2026-05-10",
  "26-05-10T00:00:00Z",
  "1778371200",
  "",
];

/** Values at, inside and beyond each bound of a schema, of every type and null. Which of them keep it, the schema says. */
export function valuesAround(schema: ValueSchema): unknown[] {
  const values = [...ofType(schema), ...EVERY_TYPE];
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

function ofType(schema: ValueSchema): readonly unknown[] {
  switch (schema.type) {
    case "integer":
      return integersAround(schema);
    case "boolean":
      return [true, false, "true", 0, 1];
    case "array":
      return listsAround(schema);
    case "object":
      return [{}];
    default:
      return stringsAround(schema);
  }
}

/** Numbers at, inside and beyond the bounds. */
function integersAround({ minimum, maximum, enum: known = [] }: ValueSchema): number[] {
  const ends = [minimum, maximum].filter((end) => end !== undefined);
  const middle = minimum === undefined || maximum === undefined ? [] : [Math.floor((minimum + maximum) / 2)];
  return [...ends, ...known.map(Number)].flatMap((end) => [end - 1, end, end + 1]).concat(middle, LARGE);
}

/** Texts at, inside and beyond the bounds. */
export function stringsAround({
  enum: known,
  const: only,
  pattern,
  format,
  minLength,
  maxLength,
}: ValueSchema): string[] {
  if (known !== undefined || only !== undefined) return wordsAround([...(known ?? []), only ?? []].flat().map(String));
  if (format === "date-time") return MOMENTS;
  const lengths = [minLength, maxLength].flatMap((end) => (end === undefined ? [] : [end - 1, end, end + 1]));
  const long = lengths.flatMap((length) => (length < 0 ? [] : ["x".repeat(length), "😀".repeat(length)]));
  return [...(pattern === undefined ? [STRANGER] : textsAround(pattern, maxLength ?? LONG)), ...long];
}

/** Each word of an enumeration, and texts that are nearly the first. */
function wordsAround(words: readonly string[]): string[] {
  const [first = ""] = words;
  return [...words, "", STRANGER, otherLetters(first), `${first} `, ` ${first}`, `${first}s`, first.slice(0, -1)];
}

/** Lists of as many items as may be and as may not, and of each item around the items' own schema. */
function listsAround({ items, minItems, maxItems }: ValueSchema): unknown[] {
  if (items === undefined) return [[]];
  const ofItems = valuesAround(items).map((item) => [item]);
  const good = goodItem(items);
  const counts = [minItems, maxItems].flatMap((end) => (end === undefined ? [] : [end - 1, end, end + 1]));
  const lists = counts.filter((count) => count >= 0).map((count) => Array.from({ length: count }, () => good));
  return [...ofItems, ...lists];
}

/** An item for lists whose length alone matters. */
function goodItem(items: ValueSchema): unknown {
  return ofType(items).find((item) => keepsSchema(items, item));
}

/** The same word in capital letters, or in small ones where it has capital ones. */
function otherLetters(word: string): string {
  return word === word.toUpperCase() ? word.toLowerCase() : word.toUpperCase();
}
