import * as fc from "fast-check";
import { keepsSchema } from "../../bounds/keeps-schema.ts";
import { textsAround } from "../../bounds/patterns/texts-around.ts";
import type { ValueSchema } from "../../operation-contract.ts";
import { moments } from "./moments.ts";
import { valueOfSchema } from "./value-of-schema.ts";

/** The keywords of JSON Schema of which a value can break one alone. */
export type Keyword =
  | "type"
  | "const"
  | "enum"
  | "minimum"
  | "maximum"
  | "minLength"
  | "maxLength"
  | "pattern"
  | "format"
  | "minItems"
  | "maxItems";

/** A value that breaks one keyword of a schema, and nothing else. */
export interface BrokenValue {
  readonly value: unknown;
  readonly keyword: Keyword;
  /** The item that breaks it, of a list. */
  readonly index?: number;
}

/** So far beyond its bounds a value goes. */
const BEYOND = 20;

/** Of whole numbers without a format, the greatest that JSON carries safely (RFC 8259, section 6). */
const SAFE = Number.MAX_SAFE_INTEGER;

/** The whole numbers of the format int32, which is a keyword of its own. */
const INT32 = { least: -(2 ** 31), most: 2 ** 31 - 1 };

/** Characters of which one more, or one in another's place, breaks most patterns. */
const ODD = [" ", "\n", "\t", "\u0000", "\u001F", "\u007F", "é", "😀", "X", "i", "-", ".", "0", "_", "/", ":"];

/** Makes values that break a schema in exactly one way: one keyword, which is named, in one place. */
export function brokenValue(schema: ValueSchema): fc.Arbitrary<BrokenValue> {
  return fc.oneof(...Object.values(waysToBreak(schema)));
}

/** Each keyword of a schema that can be broken alone, and values that do; what is wrong with an item is `items`. */
export function waysToBreak(schema: ValueSchema): Partial<Record<Keyword | "items", fc.Arbitrary<BrokenValue>>> {
  const named: Partial<Record<Keyword, fc.Arbitrary<unknown> | null>> = {
    type: ofOtherTypes(schema),
    ...(schema.type === "integer" ? integers(schema) : {}),
    ...(schema.type === "array" ? lists(schema) : {}),
    ...(schema.type === "string" ? texts(schema) : {}),
  };
  const ways = Object.entries(named).flatMap(([keyword, values]) =>
    values === null ? [] : [[keyword, values.map((value) => ({ value, keyword: keyword as Keyword }))] as const],
  );
  const { items, minItems = 0 } = schema;
  const ofItems = items === undefined ? {} : { items: lastWith(schema, items, minItems) };
  return { ...Object.fromEntries(ways), ...ofItems };
}

/** Values of every type but the schema's; fractions are within its bounds. */
function ofOtherTypes(schema: ValueSchema): fc.Arbitrary<unknown> {
  const { minimum = -SAFE, maximum = SAFE } = schema;
  const values = fc.oneof(
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.double({ min: minimum, max: maximum, noNaN: true }),
    fc.string(),
    fc.array(fc.string(), { maxLength: 2 }),
    fc.dictionary(fc.string(), fc.integer(), { maxKeys: 2, noNullPrototype: true }),
  );
  return values.filter((value) => !isOfType(schema, value));
}

function integers(schema: ValueSchema): Partial<Record<Keyword, fc.Arbitrary<unknown> | null>> {
  const { const: only, enum: known, format, minimum, maximum } = schema;
  const { least, most } = format === "int32" ? INT32 : { least: -SAFE, most: SAFE };
  const within = fc.integer({ min: minimum ?? least, max: maximum ?? most });
  if (only !== undefined) return { const: within.filter((value) => value !== only) };
  if (known !== undefined) return { enum: within.filter((value) => !known.includes(value)) };
  return {
    minimum: minimum === undefined ? null : fc.integer({ min: least, max: minimum - 1 }),
    maximum: maximum === undefined ? null : fc.integer({ min: maximum + 1, max: most }),
  };
}

function texts(schema: ValueSchema): Partial<Record<Keyword, fc.Arbitrary<unknown> | null>> {
  const { const: only, enum: known, format, pattern, minLength = 0, maxLength } = schema;
  if (only !== undefined) return { const: nearly(fc.constant(String(only))).filter((text) => text !== only) };
  if (known !== undefined)
    return { enum: nearly(fc.constantFrom(...known.map(String))).filter((text) => !known.includes(text)) };
  return {
    minLength: minLength === 0 ? null : alone(schema, "minLength", shortTexts(minLength, pattern)),
    maxLength: maxLength === undefined ? null : alone(schema, "maxLength", longTexts(maxLength, pattern)),
    pattern: pattern === undefined ? null : misfits(schema),
    format: format === "date-time" ? noMoments : null,
  };
}

/** Of some texts, those that would keep the schema if it were not for one keyword; null where there are none. */
function alone(schema: ValueSchema, keyword: Keyword, candidates: fc.Arbitrary<string>): fc.Arbitrary<string> | null {
  const { [keyword]: _, ...rest } = schema as ValueSchema & Partial<Record<Keyword, unknown>>; // keywords are its fields
  const isAlone = (text: string): boolean => keepsSchema(rest as ValueSchema, text) && !keepsSchema(schema, text);
  return fc.sample(candidates, { numRuns: BEYOND, seed: 0 }).some(isAlone) ? candidates.filter(isAlone) : null;
}

function shortTexts(minLength: number, pattern: string | undefined): fc.Arbitrary<string> {
  return pattern === undefined
    ? fc.string({ maxLength: minLength - 1 })
    : fc.constantFrom(...textsAround(pattern, minLength - 1));
}

/** Where a pattern has room, as long as the pattern goes in so much of it. */
function longTexts(maxLength: number, pattern: string | undefined): fc.Arbitrary<string> {
  const lengths = { minLength: maxLength + 1, maxLength: maxLength + BEYOND };
  if (pattern === undefined) return fc.oneof(fc.string(lengths), fc.string({ ...lengths, unit: "grapheme" }));
  return fc
    .integer({ min: lengths.minLength, max: lengths.maxLength })
    .map((length) => longest(textsAround(pattern, length)));
}

function longest(all: readonly string[]): string {
  return all.reduce((one, other) => (other.length > one.length ? other : one), "");
}

/** Texts that nearly match a pattern; of a moment, such as have an offset, which is a date-time all the same. */
function misfits(schema: ValueSchema): fc.Arbitrary<string> {
  const { pattern: _, ...rest } = schema;
  const near =
    schema.format === "date-time"
      ? fc
          .tuple(moments, fc.constantFrom("+00:00", "-00:00", "+01:30"))
          .map(([moment, offset]) => moment.replace(/(\.\d+)?Z$/, offset))
      : nearly(valueOfSchema({ ...schema, nullable: false }).map(String));
  return near.filter((text) => keepsSchema(rest, text) && !keepsSchema(schema, text));
}

/** A text with one character more, fewer or other than before, at any place. */
function nearly(plain: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(plain, fc.nat(), fc.constantFrom(0, 1), fc.constantFrom("", ...ODD))
    .map(([text, at, removed, added]) => {
      const characters = [...text];
      characters.splice(at % (characters.length + 1), removed, added);
      return characters.join("");
    });
}

/** What looks like a moment, and no calendar or clock has. */
const noMoments: fc.Arbitrary<string> = fc
  .tuple(
    moments,
    fc.constantFrom<readonly [from: number, digits: string]>(
      [5, "00-10"],
      [5, "13-01"],
      [5, "02-30"],
      [5, "04-31"],
      [5, "05-00"],
      [5, "05-32"],
      [11, "24"],
      [11, "99"],
      [14, "60"],
      [17, "61"],
    ),
  )
  .map(([moment, [from, digits]]) => moment.slice(0, from) + digits + moment.slice(from + digits.length));

function lists({ items, minItems = 0, maxItems }: ValueSchema): Partial<Record<Keyword, fc.Arbitrary<unknown> | null>> {
  const item = valueOfSchema(items ?? { type: "string" });
  const most = (maxItems ?? 0) + 1;
  return {
    minItems: minItems === 0 ? null : fc.array(item, { maxLength: minItems - 1 }),
    maxItems: maxItems === undefined ? null : fc.array(item, { minLength: most, maxLength: most + 2 }),
  };
}

/** A list with one item that is wrong. */
function lastWith(schema: ValueSchema, items: ValueSchema, minItems: number): fc.Arbitrary<BrokenValue> {
  const most = Math.max(minItems, Math.min(schema.maxItems ?? 3, 3));
  return fc
    .tuple(
      fc.array(valueOfSchema(items), { minLength: Math.max(1, minItems), maxLength: most }),
      fc.nat(),
      brokenValue(items),
    )
    .map(([list, at, { value, keyword }]) => {
      const index = at % list.length;
      return { value: list.with(index, value), keyword, index };
    });
}

function isOfType({ type, nullable }: ValueSchema, value: unknown): boolean {
  return keepsSchema({ type, ...(nullable === undefined ? {} : { nullable }) }, value);
}
