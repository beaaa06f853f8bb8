import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { ApiError } from "../errors/api-error.ts";
import { operations } from "../generated/operations.ts";
import { queryValidators } from "../generated/request-validators.js";
import type { Operation } from "../operation.ts";
import { decodeQuery } from "./decode-query.ts";

const ID = "unit_01jm4r6700f8nwq3v5hx2d9ktp";
const TYPES = "currency, quantity, time, mass, volume, length, temperature, area";

const decode = (search: string): object => decodeQuery(operations["list-units"], search, queryValidators["list-units"]);

/** What is wrong with a query, as the error tells it. */
function faultsOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    expect(error).toBeInstanceOf(ApiError);
    if (!(error instanceof ApiError)) throw error;
    expect([error.code, error.message]).toEqual([error.faults[0]?.code, error.faults[0]?.message]);
    return error.faults;
  }
}

describe("the query of list-units", () => {
  test.each([
    ["", { limit: 100 }],
    ["?limit=1", { limit: 1 }],
    ["?limit=1000", { limit: 1000 }],
    ["?q=m%C2%B2+a", { limit: 100, q: "m² a" }],
    [`?q=${"%C2%B2".repeat(255)}`, { limit: 100, q: "²".repeat(255) }],
    ["?type=mass&limit=7", { limit: 7, type: "mass" }],
    [`?cursor=${ID}`, { limit: 100, cursor: ID }],
    [`?cursor=~${ID}`, { limit: 100, cursor: `~${ID}` }],
    [`?cursor=%7E${ID}`, { limit: 100, cursor: `~${ID}` }],
  ])("%s is read as %j", (search, query) => {
    expect(decode(search)).toEqual(query);
  });

  const limit = (received: string): string =>
    `"limit" must be a whole number from 1 to 1000; got "${received}". Send a number, or leave it out for 100.`;
  const cursor = (received: string): string =>
    `"cursor" must be the next_cursor or prev_cursor of a page of this list; got "${received}". ` +
    "Send one of these, or leave it out for the first page.";

  test.each([
    ["limit=ten", "limit", limit("ten")],
    ["limit=0", "limit", limit("0")],
    ["limit=1001", "limit", limit("1001")],
    ["limit=-1", "limit", limit("-1")],
    ["limit=1.5", "limit", limit("1.5")],
    ["limit=1.0", "limit", limit("1.0")],
    ["limit=1e2", "limit", limit("1e2")],
    ["limit=0x10", "limit", limit("0x10")],
    ["limit=010", "limit", limit("010")],
    ["limit=%2B10", "limit", limit("+10")],
    ["limit=+10", "limit", limit(" 10")],
    ["limit=", "limit", limit("")],
    ["limit", "limit", limit("")],
    ["limit=99999999999999999999", "limit", limit("99999999999999999999")],
    ["limit=1&limit=2", "limit", '"limit" must be sent once; it came 2 times. Send one of them.'],
    ["q=a&q=a&q=a", "q", '"q" must be sent once; it came 3 times. Send one of them.'],
    ["q=", "q", '"q" must be text of 1 to 255 characters; got "". Send such a value, or leave it out.'],
    [
      `q=${"x".repeat(256)}`,
      "q",
      `"q" must be text of 1 to 255 characters; got "${"x".repeat(100)}…". Send such a value, or leave it out.`,
    ],
    ["q=%FF", "q", '"q" must be percent-encoded UTF-8; got "%FF". Encode it as encodeURIComponent does.'],
    ["type=weight", "type", `"type" must be one of ${TYPES}; got "weight". Send one of these, or leave it out.`],
    ["type=Mass", "type", `"type" must be one of ${TYPES}; got "Mass". Send one of these, or leave it out.`],
    ["cursor=", "cursor", cursor("")],
    ["cursor=x", "cursor", cursor("x")],
    [`cursor=${ID}x`, "cursor", cursor(`${ID}x`)],
    ["cursor=rq_01jm4r6700f8nwq3v5hx2d9ktp", "cursor", cursor("rq_01jm4r6700f8nwq3v5hx2d9ktp")],
    ["cursor=aug_sk_test_AM4B1234WNXD", "cursor", cursor("aug_sk_test_[redacted]")],
  ])("%s is refused", (search, param, message) => {
    expect(faultsOf(() => decode(`?${search}`))).toEqual([{ param, code: "parameter_invalid", message }]);
  });

  test.each([
    ["colour=red", "colour", '"colour"'],
    ["Limit=1", "Limit", '"Limit"'],
    ["limit%5B%5D=1", "limit[]", '"limit[]"'],
    ["__proto__=1", "__proto__", '"__proto__"'],
    ["constructor", "constructor", '"constructor"'],
    ["Augno-Version=2026-11-24", "Augno-Version", '"Augno-Version"'],
    ["=1", '""', '""'],
    ["%FF=1", "%FF", '"%FF"'],
    ["a%0Ab=1", "a\\nb", '"a\\nb"'],
    ["aug_sk_test_AM4B1234WNXD=1", "aug_sk_test_[redacted]", '"aug_sk_test_[redacted]"'],
  ])("%s is unknown", (search, param, quoted) => {
    const message = `${quoted} is not a parameter of list-units; it takes limit, cursor, q and type. Leave it out, or correct its spelling.`;
    expect(faultsOf(() => decode(`?${search}`))).toEqual([{ param, code: "parameter_unknown", message }]);
  });

  test("everything that is wrong is told, in the order it was sent", () => {
    const faults = faultsOf(() => decode("?type=x&limit=0&colour=red&q=&cursor=x&limits=1"));
    expect(faults).toMatchObject([
      { param: "type", code: "parameter_invalid" },
      { param: "limit", code: "parameter_invalid" },
      { param: "colour", code: "parameter_unknown" },
      { param: "q", code: "parameter_invalid" },
      { param: "cursor", code: "parameter_invalid" },
      { param: "limits", code: "parameter_unknown" },
    ]);
  });
});

describe("parameters of other types", () => {
  const operation: Operation = {
    ...operations["list-units"],
    id: "list-things",
    resource: null,
    parameters: [
      { name: "types[]", in: "query", required: false, type: "array", items: "string", expected: "1 or 2 names" },
      { name: "codes[]", in: "query", required: false, type: "array", items: "integer", expected: "statuses" },
      { name: "deep", in: "query", required: false, type: "boolean", expected: "one of true, false" },
      { name: "cursor", in: "query", required: true, type: "string", expected: "text" },
    ],
  };
  const validate = new Ajv({ allErrors: true }).compile({
    type: "object",
    additionalProperties: false,
    required: ["cursor"],
    properties: {
      "types[]": { type: "array", maxItems: 2, items: { enum: ["a", "b"] } },
      "codes[]": { type: "array", maxItems: 2, items: { type: "integer", minimum: 100 } },
      deep: { type: "boolean" },
      cursor: { type: "string" },
    },
  });

  test("are read", () => {
    const query = decodeQuery(
      operation,
      "?types%5B%5D=a&deep=false&codes[]=200&types[]=b&cursor=free&codes[]=404",
      validate,
    );
    expect(query).toEqual({ "types[]": ["a", "b"], "codes[]": [200, 404], deep: false, cursor: "free" });
  });

  test.each([
    ["cursor=x&deep=1", "deep", '"deep" must be one of true, false; got "1". Send one of these, or leave it out.'],
    ["cursor=x&types[]=c", "types[]", '"types[]" must be 1 or 2 names; got "c". Send such a value, or leave it out.'],
    [
      "cursor=x&types[]=a&types[]=b&types[]=c",
      "types[]",
      '"types[]" must be 1 or 2 names; got "a, b, c". Send such a value, or leave it out.',
    ],
    [
      "cursor=x&codes[]=404&codes[]=4e2",
      "codes[]",
      '"codes[]" must be statuses; got "404, 4e2". Send such a value, or leave it out.',
    ],
    [
      "cursor=x&codes[]=404&codes[]=99",
      "codes[]",
      '"codes[]" must be statuses; got "404, 99". Send such a value, or leave it out.',
    ],
    ["deep=true", "cursor", '"cursor" must be text; got nothing. Send such a value.'],
  ])("%s is refused", (search, param, message) => {
    expect(faultsOf(() => decodeQuery(operation, search, validate))).toEqual([
      { param, code: "parameter_invalid", message },
    ]);
  });
});
