import { readFileSync } from "node:fs";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { operations } from "../../generated/contract.ts";
import type { ValueSchema } from "../../operation-contract.ts";
import { type BrokenValue, waysToBreak } from "./broken-value.ts";
import { valueOfSchema } from "./value-of-schema.ts";

/** The specification itself, so that what is made is held to all of a schema and not only to what was compiled of it. */
const BUNDLE = JSON.parse(
  readFileSync(new URL("../../../../../spec/generated/meaning.json", import.meta.url), "utf8"),
) as { readonly components: { readonly schemas: Record<string, object> } }; // as OpenAPI 3.1 says of a document with schemas
const RUNS = { numRuns: 200, seed: 1 };

const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv);
ajv.addSchema(BUNDLE, "spec");

interface Row {
  readonly name: string;
  readonly schema: ValueSchema;
  readonly pointer: string;
}

/** Every field of every body, and where its schema stands. */
const fields: readonly Row[] = operations.flatMap(({ body }) =>
  (body?.fields ?? []).map(({ name, schema }) => ({
    name: `${body?.schema ?? ""}.${name}`,
    schema,
    pointer: `/components/schemas/${body?.schema ?? ""}/properties/${name}`,
  })),
);

/** What is wrong with a value, less what an `anyOf` with null adds. */
function errorsOf({ pointer }: Row, value: unknown): ErrorObject[] {
  const validate = ajv.getSchema(`spec#${pointer}`);
  if (validate === undefined) throw new Error(`${pointer} must be a schema; it is none.`);
  if (validate(value) === true) return [];
  return (validate.errors ?? []).filter(({ keyword, params }) => keyword !== "anyOf" && params["type"] !== "null");
}

test.each(fields)("values of $name keep its schema", (row) => {
  fc.assert(
    fc.property(valueOfSchema(row.schema), (value) => {
      expect(errorsOf(row, value)).toEqual([]);
    }),
    RUNS,
  );
});

describe("a value that is broken breaks what is named and nothing else:", () => {
  const rows = fields.flatMap((row) =>
    Object.entries(waysToBreak(row.schema)).map(([way, values]) => ({ ...row, way, values })),
  );
  test.each(rows)("$way of $name", ({ values, ...row }) => {
    fc.assert(
      fc.property(values, (broken) => {
        expect(found(row, broken)).toEqual([place(broken)]);
      }),
      RUNS,
    );
  });
});

/** A value of another type is no value of an enumeration either, and no number of 32 bits. */
function found(row: Row, { value, keyword }: BrokenValue): string[] {
  const errors = errorsOf(row, value).filter(
    (error) => keyword !== "type" || !["enum", "const", "format"].includes(error.keyword),
  );
  return [...new Set(errors.map((error) => `${error.keyword}${error.instancePath}`))];
}

function place({ keyword, index }: BrokenValue): string {
  return `${keyword}${index === undefined ? "" : `/${index}`}`;
}

test.each<[string, ValueSchema, string[]]>([
  [
    "an id, whose pattern says how long it is",
    { type: "string", minLength: 3, maxLength: 3, pattern: "^id_$" },
    ["type", "pattern"],
  ],
  ["a name", { type: "string", minLength: 1, maxLength: 3, pattern: "^[^ ]+$" }, ["type", "maxLength", "pattern"]],
  ["a text", { type: "string", minLength: 1, maxLength: 3 }, ["type", "minLength", "maxLength"]],
  ["a number of some", { type: "integer", minimum: 0, maximum: 9, enum: [0, 9] }, ["type", "enum"]],
  ["a number", { type: "integer", minimum: 0, maximum: 9 }, ["type", "minimum", "maximum"]],
  ["a constant", { type: "string", const: "x" }, ["type", "const"]],
  ["a truth", { type: "boolean" }, ["type"]],
  [
    "a list",
    { type: "array", minItems: 1, maxItems: 2, items: { type: "boolean" } },
    ["type", "minItems", "maxItems", "items"],
  ],
  [
    "a moment",
    { type: "string", maxLength: 30, pattern: "^[0-9]{4}-[0-9T:.-]*Z$", format: "date-time" },
    ["type", "pattern", "format"],
  ],
])("%s can be broken in each of these ways", (_, schema, ways) => {
  expect(Object.keys(waysToBreak(schema))).toEqual(ways);
});

test("a type that no request has is a mistake of the kit", () => {
  expect(() => valueOfSchema({ type: "object" })).toThrow(
    new TypeError(
      'A schema of what is sent must be of a type that the kit makes; got {"type":"object"}. Extend value-of-schema.ts.',
    ),
  );
});
