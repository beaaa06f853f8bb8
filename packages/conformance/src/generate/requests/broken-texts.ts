import * as fc from "fast-check";
import { CURSOR, SIMULATE, VERSION, meaningOfParameter } from "../../bounds/meaning-of-parameter.ts";
import { keepsSchema } from "../../bounds/keeps-schema.ts";
import { readTexts } from "../../bounds/read-texts.ts";
import { IN_HEADER, NEARLY_NUMBERS } from "../../bounds/texts-of-parameter.ts";
import type { NamedContract } from "../../contract-of.ts";
import { errorCatalogue } from "../../generated/errors.ts";
import { idPrefixes } from "../../generated/id-prefixes.ts";
import type { ParameterContract, ValueSchema } from "../../operation-contract.ts";
import { type Keyword, waysToBreak } from "../values/broken-value.ts";
import { validTexts } from "./valid-texts.ts";

/** A way in which texts of a parameter are wrong: a keyword of its schema, or what a schema cannot say. */
export type TextWay = Keyword | "items" | "repeated" | "unknown version" | "code of another operation" | "no position";

type Ways = Partial<Record<TextWay, fc.Arbitrary<string[]>>>;

/** Each way in which a parameter of the query or a header can be wrong alone, with texts of it that are. */
export function waysToBreakTexts(operation: NamedContract, parameter: ParameterContract): Ways {
  const ways = { ...ofSchema(parameter.schema), ...repeated(operation, parameter), ...ofName(operation, parameter) };
  if (parameter.in !== "header") return ways;
  const inHeader = (texts: readonly string[]): boolean => texts.every((text) => IN_HEADER.test(text));
  const possible = Object.entries(ways).filter(([, texts]) =>
    fc.sample(texts, { numRuns: 50, seed: 0 }).some(inHeader),
  );
  return Object.fromEntries(possible.map(([way, texts]) => [way, texts.filter(inHeader)]));
}

/** A text has no type but what it can be read as, and a query no empty list. */
function ofSchema(schema: ValueSchema): Ways {
  const { type: _, items: __, minItems: ___, ...ways } = waysToBreak(schema);
  const texts = Object.entries(ways).map(([keyword, values]): [string, fc.Arbitrary<string[]>] => [
    keyword,
    values.map(({ value }) => [value].flat().map(String)),
  ]);
  const item = schema.items;
  return {
    ...Object.fromEntries(texts),
    ...(schema.type === "integer" ? { type: noNumbers(schema) } : {}),
    ...(item === undefined ? {} : { items: withBrokenItem(schema, item) }),
  };
}

function noNumbers(schema: ValueSchema): fc.Arbitrary<string[]> {
  return fc
    .oneof(fc.constantFrom(...NEARLY_NUMBERS), fc.string())
    .filter((text) => readTexts(schema, [text]) === undefined)
    .map((text) => [text]);
}

/** A list with one item that is wrong. */
function withBrokenItem(schema: ValueSchema, item: ValueSchema): fc.Arbitrary<string[]> {
  const most = Math.max(0, Math.min(schema.maxItems ?? 3, 3) - 1);
  const right = fc.array(validItem(item), { maxLength: most });
  return fc
    .tuple(right, fc.nat(), fc.oneof(...Object.values(ofSchema(item))))
    .map(([texts, at, [wrong = ""]]) => texts.toSpliced(at % (texts.length + 1), 0, wrong));
}

function validItem(schema: ValueSchema): fc.Arbitrary<string> {
  const only = schema.enum?.map(String);
  return only === undefined
    ? fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 9 }).map(String)
    : fc.constantFrom(...only);
}

/** The same parameter twice, where one value is taken. */
function repeated(operation: NamedContract, parameter: ParameterContract): Ways {
  if (parameter.schema.type === "array" || parameter.in === "header") return {};
  const texts = validTexts(operation, parameter);
  return { repeated: fc.tuple(texts, texts).map((both) => both.flat()) };
}

/** What a schema does not say: the versions that there are, the errors of an operation, and the ids of a list. */
function ofName(operation: NamedContract, parameter: ParameterContract): Ways {
  const { name, schema } = parameter;
  const isRefused = (text: string): boolean =>
    keepsSchema(schema, text) && meaningOfParameter(operation, parameter, [text]).code !== null;
  const refused = (texts: fc.Arbitrary<string>): fc.Arbitrary<string[]> =>
    texts.filter(isRefused).map((text) => [text]);
  if (name === VERSION) return { "unknown version": refused(fc.stringMatching(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/)) };
  if (name === CURSOR) return { "no position": refused(noPositions) };
  const others = Object.keys(errorCatalogue).filter((code) => !operation.errorCodes.includes(code));
  return name === SIMULATE ? { "code of another operation": refused(fc.constantFrom(...others)) } : {};
}

/** Ids of other resources, ids that are cut, and words. */
const noPositions: fc.Arbitrary<string> = fc.oneof(
  fc.stringMatching(/^~{0,2}[a-z]{1,6}_[0-8][0-9a-z]{25}$/),
  fc.stringMatching(new RegExp(`^~?(${Object.values(idPrefixes).join("|")})_[0-7][0-9a-hjkmnp-tv-z]{20,24}$`)),
  fc.string({ minLength: 1, maxLength: 64 }),
);
