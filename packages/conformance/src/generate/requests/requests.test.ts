import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keepsSchema } from "../../bounds/keeps-schema.ts";
import { meaningOfParameter } from "../../bounds/meaning-of-parameter.ts";
import { readTexts } from "../../bounds/read-texts.ts";
import { contractOf, type NamedContract } from "../../contract-of.ts";
import { operations } from "../../generated/contract.ts";
import { brokenRequest } from "./broken-request.ts";
import type { GeneratedRequest } from "./generated-request.ts";
import { senselessFields } from "./senseless-fields.ts";
import { validRequest } from "./valid-request.ts";

const BUNDLE = JSON.parse(
  readFileSync(new URL("../../../../../spec/generated/meaning.json", import.meta.url), "utf8"),
) as { readonly components: { readonly schemas: Record<string, object> } }; // as OpenAPI 3.1 says of a document with schemas
const RUNS = { numRuns: 300, seed: 1 };

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
ajv.addSchema(BUNDLE, "spec");

const named = operations.map(({ id }) => contractOf(id));

/** The names of what is wrong with a request: parameters, and the body as a whole. */
function flawsOf(operation: NamedContract, { query, headers, body }: GeneratedRequest): string[] {
  const known = new Set(operation.parameters.map(({ name }) => name));
  const wrong = operation.parameters.filter((parameter) => {
    const texts = query.filter(([name]) => name === parameter.name).map(([, text]) => text);
    const all = parameter.in === "header" ? [headers[parameter.name] ?? []].flat() : texts;
    if (all.length === 0 || parameter.in === "path") return false;
    const value = readTexts(parameter.schema, all);
    const { code } = meaningOfParameter(operation, parameter, all);
    return value === undefined || !keepsSchema(parameter.schema, value) || code?.endsWith("_invalid");
  });
  const strangers = query.map(([name]) => name).filter((name) => !known.has(name));
  const validate =
    operation.body === null ? undefined : ajv.getSchema(`spec#/components/schemas/${operation.body.schema}`);
  const isBodyRight =
    validate === undefined || (body === undefined && operation.body?.required !== true) || validate(body);
  return [...wrong.map(({ name }) => name), ...strangers, ...(isBodyRight ? [] : ["body"])];
}

test.each(named)("valid requests of $id keep the specification", (operation) => {
  fc.assert(
    fc.property(
      validRequest(operation).filter(({ headers }) => headers["Augno-Simulate"] === undefined),
      (request) => {
        expect(flawsOf(operation, request)).toEqual([]);
      },
    ),
    RUNS,
  );
});

describe("a request that is wrong in one way", () => {
  test.each(named)("of $id is wrong where it says, and is refused for that", (operation) => {
    const parameters = new Set(operation.parameters.map(({ name }) => name));
    fc.assert(
      fc.property(brokenRequest(operation), ({ request, breach: { name, expected } }) => {
        const where = name.replace(/^\?/, "").split(":")[0] ?? "";
        const isOfQuery = name.startsWith("?") || parameters.has(where);
        if (expected.code === "validation_failed") {
          expect(flawsOf(operation, request)).toEqual([]);
          expect(senselessFields(operation, request)).toEqual([where]);
        } else {
          expect(flawsOf(operation, request)).toEqual([isOfQuery ? where : "body"]);
          expect(expected.code).toMatch(/^(parameter_(invalid|missing|unknown)|api_version_invalid)$/);
        }
        expect(expected.param?.replace(/\[\d+\]$/, "")).toBe(where);
      }),
      RUNS,
    );
  });

  test("has every way of an operation that can be wrong in it", () => {
    const names = fc.sample(brokenRequest(contractOf("create-api-key")), { numRuns: 3000, seed: 1 });
    const ways = new Set(names.map(({ breach }) => breach.name).filter((name) => !name.endsWith("unknown")));
    expect([...ways].toSorted()).toEqual([
      "Augno-Simulate-Latency: maximum",
      "Augno-Simulate-Latency: minimum",
      "Augno-Simulate-Latency: type",
      "Augno-Simulate: code of another operation",
      "Augno-Simulate: enum",
      "Augno-Version: pattern",
      "Augno-Version: unknown version",
      "Idempotency-Key: maxLength",
      "Idempotency-Key: minLength",
      "allowed_origins: items",
      "allowed_origins: maxItems",
      "allowed_origins: no meaning",
      "allowed_origins: type",
      "expires_at: format",
      "expires_at: no meaning",
      "expires_at: pattern",
      "expires_at: type",
      "name: maxLength",
      "name: missing",
      "name: pattern",
      "name: type",
      "role: enum",
      "role: missing",
      "role: type",
      "type: enum",
      "type: missing",
      "type: type",
    ]);
  });
});
