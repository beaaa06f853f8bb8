import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { operations } from "../generated/operations.ts";
import { requestBodyValidators } from "../generated/request-validators.js";
import type { BodyField } from "../operation.ts";
import { bodyFaults, type BodyContract } from "./body-faults.ts";
import { findKeys } from "./find-keys.ts";

const DECIMAL = 'a decimal number as a string, with at most 30 digits before and after the point, such as "2.5"';
const NAME = "text of 1 to 255 characters in one line, without spaces at its ends";
const GOOD = { name: "Coil", abbreviation: "coil", type: "mass", ratio_numerator: "12" };

/** What is wrong with a body, line by line. */
function faultsOf(id: "create-unit" | "convert-unit" | "create-api-key", body: object): string[] {
  const validate = requestBodyValidators[id];
  const errors = validate === undefined || validate(body) ? [] : (validate.errors ?? []);
  return bodyFaults(operations[id], body, errors, findKeys(body, [])).map(
    ({ param, code, message }) => `${param} ${code}: ${message}`,
  );
}

describe("a field of a body", () => {
  test.each([
    [{ name: 5 }, `name parameter_invalid: "name" must be ${NAME}; got 5. Send such a value.`],
    [{ name: "" }, `name parameter_invalid: "name" must be ${NAME}; got "". Send such a value.`],
    [{ name: " a" }, `name parameter_invalid: "name" must be ${NAME}; got " a". Send such a value.`],
    [{ name: "\u200b" }, `name parameter_invalid: "name" must be ${NAME}; got "\u200b". Send such a value.`],
    [
      { name: "Kilogram\u2060" },
      `name parameter_invalid: "name" must be ${NAME}; got "Kilogram\u2060". Send such a value.`,
    ],
    [{ name: "a\u0085b" }, `name parameter_invalid: "name" must be ${NAME}; got "a\\u0085b". Send such a value.`],
    [{ name: "a\u2028b" }, `name parameter_invalid: "name" must be ${NAME}; got "a\\u2028b". Send such a value.`],
    [{ name: null }, `name parameter_invalid: "name" must be ${NAME}; got null. Send such a value.`],
    [{ name: ["a"] }, `name parameter_invalid: "name" must be ${NAME}; got a list. Send such a value.`],
    [{ name: {} }, `name parameter_invalid: "name" must be ${NAME}; got an object. Send such a value.`],
    [
      { type: "weight" },
      'type parameter_invalid: "type" must be one of currency, quantity, time, mass, volume, length, temperature, area; got "weight". Send one of these.',
    ],
    [
      { ratio_numerator: 12.5 },
      `ratio_numerator parameter_invalid: "ratio_numerator" must be ${DECIMAL}; got 12.5. Send such a value.`,
    ],
    [
      { ratio_denominator: "1e3" },
      `ratio_denominator parameter_invalid: "ratio_denominator" must be ${DECIMAL}; got "1e3". Send such a value, or leave it out for 1.`,
    ],
  ])("%j is refused", (fields, line) => {
    expect(faultsOf("create-unit", { ...GOOD, ...fields })).toEqual([line]);
  });

  test.each([
    ["colour", '"colour"'],
    ["__proto__", '"__proto__"'],
    ["constructor", '"constructor"'],
    ["a/b~c", '"a/b~c"'],
    ["0", '"0"'],
    ["aug_sk_test_AM4B", '"aug_sk_test_[redacted]"'],
  ])("%s is unknown", (name, quoted) => {
    // A computed member is one of its own, whatever it is named.
    const body = { ...GOOD, [name]: 1 };
    expect(faultsOf("create-unit", body)).toEqual([
      `${quoted.slice(1, -1)} parameter_unknown: ${quoted} is not a field of create-unit; it takes name, abbreviation, type, ` +
        "ratio_numerator, ratio_denominator, offset_numerator and offset_denominator. Leave it out, or correct its spelling.",
    ]);
  });

  test("without characters in its name is written as two quotation marks", () => {
    expect(faultsOf("convert-unit", { value: "1", to_unit_id: "unit_01jm4r6700f8nwq3v5hx2d9ktp", "": 1 })).toEqual([
      '"" parameter_unknown: "" is not a field of convert-unit; it takes value, to_unit_id and scale. Leave it out, or correct its spelling.',
    ]);
  });

  test.each([1.5, -1, 31, "2", Infinity])("of whole numbers refuses %j", (scale) => {
    const body = { value: "1", to_unit_id: "unit_01jm4r6700f8nwq3v5hx2d9ktp", scale };
    const received = typeof scale === "string" ? `"${scale}"` : String(scale);
    expect(faultsOf("convert-unit", body)).toEqual([
      `scale parameter_invalid: "scale" must be a whole number from 0 to 30; got ${received}. Send a number, or leave it out for 30.`,
    ]);
  });
});

test("everything that is wrong is told: what came in its order, then what is missing", () => {
  expect(
    faultsOf("create-unit", { zeta: 1, ratio_numerator: 1, abbreviation: "", alpha: 2 }).map(
      (line) => line.split(":")[0],
    ),
  ).toEqual([
    "zeta parameter_unknown",
    "ratio_numerator parameter_invalid",
    "abbreviation parameter_invalid",
    "alpha parameter_unknown",
    "name parameter_missing",
    "type parameter_missing",
  ]);
  expect(faultsOf("create-unit", { ...GOOD, name: undefined })).toEqual([
    `name parameter_missing: "name" must be there: ${NAME}. Send it.`,
  ]);
});

describe("a field that holds an API key", () => {
  const KEY = "aug_sk_test_AM4Bxxxxxxxxxxxxxxxxxxxxxxx1WNXD";

  test("is refused in words that do not repeat it", () => {
    expect(faultsOf("create-unit", { ...GOOD, name: KEY })).toEqual([
      'name parameter_invalid: "name" must not hold an API key, which is a secret; got "aug_sk_test_[redacted]". ' +
        "Send another text.",
    ]);
  });

  test("stands among the other faults in the order sent", () => {
    const body = { name: KEY, zeta: 1, abbreviation: "coil", type: "mass" };
    expect(faultsOf("create-unit", body).map((line) => line.split(":")[0])).toEqual([
      "name parameter_invalid",
      "zeta parameter_unknown",
      "ratio_numerator parameter_missing",
    ]);
  });

  test.each([{ type: KEY }, { "a/b": KEY }])("and breaks the schema is told of once: %j", (fields) => {
    expect(faultsOf("create-unit", { ...GOOD, ...fields })).toHaveLength(1);
  });
});

test("an item of a list is named by its index", () => {
  const body = { name: "a", type: "publishable", role: "read_only", allowed_origins: ["https://a.example", "x", 5] };
  expect(faultsOf("create-api-key", body)).toEqual(
    ['"x"', "5"].map(
      (received, index) =>
        `allowed_origins[${index + 1}] parameter_invalid: "allowed_origins[${index + 1}]" must be an origin such as ` +
        `https://shop.example.com, without a path; got ${received}. Send such a value.`,
    ),
  );
});

test("a field that may be null is told of once", () => {
  const body = { name: "a", type: "secret", role: "admin", expires_at: "tomorrow" };
  expect(faultsOf("create-api-key", body)).toEqual([
    'expires_at parameter_invalid: "expires_at" must be a moment in UTC such as 2026-05-10T00:00:00Z or null; ' +
      'got "tomorrow". Send such a value, or leave it out.',
  ]);
});

describe("a field within an object of a list", () => {
  const field = (pointer: string, required: boolean): BodyField => ({ pointer, required, expected: "text" });
  const contract: BodyContract = {
    id: "create-units",
    body: {
      required: true,
      schemaName: "CreateUnitsRequest",
      fields: [field("", true), field("/units", true), field("/units/*", true), field("/units/*/name", true)],
    },
  };
  const validate = new Ajv({ allErrors: true }).compile({
    type: "object",
    properties: {
      units: {
        type: "array",
        items: {
          type: "object",
          required: ["name"],
          additionalProperties: false,
          properties: { name: { type: "string" } },
        },
      },
    },
  });

  test("is named by its path", () => {
    const body = { units: [{ name: "a" }, { name: 1 }, { colour: "red" }] };
    validate(body);
    expect(bodyFaults(contract, body, validate.errors ?? [])).toMatchObject([
      { param: "units[1].name", message: '"units[1].name" must be text; got 1. Send such a value.' },
      { param: "units[2].name", code: "parameter_missing" },
      {
        param: "units[2].colour",
        message:
          '"units[2].colour" is not a field of create-units; it takes name. Leave it out, or correct its spelling.',
      },
    ]);
  });
});
