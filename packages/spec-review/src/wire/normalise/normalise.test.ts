import { describe, expect, it } from "vitest";
import type { AnyDocument, Schema } from "../../types/open-api.ts";
import { normaliseBoth } from "./normalise.ts";

const NAME = { type: "string", maxLength: 10 };

function documentOf(schema: Schema, openapi = "3.1.1"): AnyDocument {
  return { openapi, paths: {}, components: { schemas: { Place: schema, Name: NAME, Node: NODE } } };
}

const NODE = { type: "object", properties: { next: { description: "The next.", $ref: "#/components/schemas/Node" } } };

function normalised(schema: Schema, openapi?: string): unknown {
  const document = documentOf(schema, openapi);
  const [{ document: normal }] = normaliseBoth(document, document);
  return (normal as unknown as { components: { schemas: { Place: unknown } } }).components.schemas.Place; // as it is made
}

describe("a normalised schema", () => {
  it.each<[string, Schema, Schema, string?]>([
    ["nullable by its types", { type: ["string", "null"] }, { type: "string", "x-review-nullable": true }],
    [
      "nullable as in OpenAPI 3.0",
      { type: "string", nullable: true },
      { type: "string", "x-review-nullable": true },
      "3.0.3",
    ],
    [
      "nullable by a branch",
      { anyOf: [{ type: "string" }, { type: "null" }] },
      { type: "string", "x-review-nullable": true },
    ],
    ["a constant", { const: "a" }, { type: "string", enum: ["a"] }],
    ["a list of one type", { type: ["string"] }, { type: "string" }],
    ["a list of types in another order", { type: ["string", "integer"] }, { type: ["integer", "string"] }],
    ["with bounds that refuse nothing", { type: "string", minLength: 0 }, { type: "string" }],
    ["open to any other field", { type: "object", additionalProperties: {} }, { type: "object" }],
    ["not nullable in so many words", { type: "string", nullable: false }, { type: "string" }, "3.0.3"],
    ["any of two types", { anyOf: [{ type: "string" }, { type: "integer" }] }, { type: ["integer", "string"] }],
    ["one of two constants", { oneOf: [{ const: "a" }, { const: "b" }] }, { type: "string", enum: ["a", "b"] }],
    [
      "all of two objects",
      { allOf: [{ properties: { a: NAME } }, { type: "object", required: ["b"], properties: { b: NAME } }] },
      { type: "object", required: ["b"], properties: { a: NAME, b: NAME } },
    ],
    ["alone in an allOf", { allOf: [{ type: "string" }] }, { type: "string" }],
    ["alone in an anyOf, with a text beside it", { description: "A.", anyOf: [NAME] }, { description: "A.", ...NAME }],
    ["in an allOf with a bound beside it", { minLength: 1, allOf: [NAME] }, { minLength: 1, allOf: [NAME] }],
    [
      "a reference with a text beside it",
      { description: "A.", $ref: "#/components/schemas/Name" },
      { description: "A.", ...NAME },
    ],
    [
      "an x-extensible-enum",
      { "x-extensible-enum": ["a"] },
      { "x-extensible-enum": ["a"], type: "string", enum: ["a"], "x-review-open": true },
    ],
    [
      "known values or any text",
      { anyOf: [{ type: "string", enum: ["a"] }, { type: "string" }] },
      { type: "string", enum: ["a"], "x-review-open": true },
    ],
    ["with exclusive bounds of OpenAPI 3.0", { minimum: 1, exclusiveMinimum: true }, { exclusiveMinimum: 1 }, "3.0.3"],
    ["with an example", { type: "string", example: "a" }, { type: "string", "x-review-examples": '{"example":"a"}' }],
  ])("that was %s", (_what, schema, expected, openapi) => {
    expect(normalised(schema, openapi)).toStrictEqual(expected);
  });

  it("ends where it refers to itself", () => {
    expect(JSON.stringify(normalised({ description: "A node.", $ref: "#/components/schemas/Node" }))).toContain(
      '"$ref":"#/components/schemas/Node"',
    );
  });
});

describe("the origins of a normalised document", () => {
  it.each([
    ["a field that a reference brought", "/components/schemas/Place/maxLength", "/components/schemas/Name/maxLength"],
    [
      "a field that stood beside the reference",
      "/components/schemas/Place/description",
      "/components/schemas/Place/description",
    ],
    ["a field that is not there", "/components/schemas/Place/pattern", "/components/schemas/Name/pattern"],
  ])("tell of %s", (_what, pointer, origin) => {
    const document = documentOf({ description: "A.", $ref: "#/components/schemas/Name" });
    const [{ document: normal, origins }] = normaliseBoth(document, document);
    expect(origins.of(normal, pointer)).toBe(origin);
  });
});

describe("an allOf of objects", () => {
  const a = { properties: { a: NAME } };
  const b = { properties: { b: NAME } };

  it("has no type that none of its parts has", () => {
    expect(normalised({ allOf: [a, b] })).toEqual(normalised({ properties: { a: NAME, b: NAME } }));
    expect(normalised({ allOf: [{ type: "object", ...a }, b] })).toEqual(
      normalised({ type: "object", properties: { a: NAME, b: NAME } }),
    );
  });

  it.each(["constructor", "toString", "__proto__"])("keeps a field that is called %s", (name) => {
    // Written as JSON, since a literal would set what it inherits from.
    const part = JSON.parse(`{ "properties": { "${name}": { "type": "string" } } }`) as Schema;
    expect(JSON.stringify(normalised({ allOf: [part, b] }))).toContain(`"${name}":{"type":"string"}`);
  });
});
