import { describe, expect, it } from "vitest";
import type { AnyDocument } from "../../types/open-api.ts";
import { namePlace, stablePointer } from "./name-place.ts";

const document: AnyDocument = {
  openapi: "3.1.1",
  paths: {
    "/things": {
      get: { parameters: [{ $ref: "#/components/parameters/page-size" }, { name: "q", in: "query" }] },
    },
  },
  components: { parameters: { "page-size": { name: "limit", in: "query" } } },
};

describe("the name of a place", () => {
  it.each([
    ["/components/schemas/Unit", "`Unit`"],
    ["/components/schemas/Unit/properties/name", "`name` of `Unit`"],
    ["/components/schemas/Unit/properties/a/items/properties/b/anyOf/0", "`a[].b` of `Unit`"],
    ["/components/schemas/Unit/additionalProperties", "`*` of `Unit`"],
    ["/components/parameters/page-size/schema", "Parameter `limit`"],
    ["/components/headers/Request-Id/schema", "Header `Request-Id`"],
    ["/components/responses/Gone/content/application~1json/schema/properties/a", "`a` of answer `Gone`"],
    ["/paths/~1things/get/parameters/0/schema", "Parameter `limit`"],
    ["/paths/~1things/get/parameters/1/schema/items", "`[]` of parameter `q`"],
    ["/paths/~1things/post/requestBody", "The request body"],
    ["/paths/~1things/post/requestBody/content/application~1json/schema/properties/a", "`a` of the request"],
    ["/paths/~1things/get/responses/200", "The answer 200"],
    ["/paths/~1things/get/responses/200/headers/Request-Id", "Header `Request-Id` of the 200 answer"],
    ["/paths/~1things/get/responses/200/content/application~1json/schema/properties/a", "`a` of the 200 answer"],
    ["/paths/~1things/get", "`GET /things`"],
  ])("%s is told as %s", (pointer, name) => {
    expect(namePlace(document, pointer)).toBe(name);
  });
});

describe("a stable pointer", () => {
  it.each([
    ["/paths/~1things/get/parameters/0/schema", "/paths/~1things/get/parameters/query/limit/schema"],
    ["/paths/~1things/get/parameters/1", "/paths/~1things/get/parameters/query/q"],
    ["/components/schemas/Unit", "/components/schemas/Unit"],
  ])("names parameters instead of counting them: %s", (pointer, stable) => {
    expect(stablePointer(document, pointer)).toBe(stable);
  });
});
