import { expect, it } from "vitest";
import { resolvePointer } from "./resolve-pointer.ts";

const DOCUMENT = {
  paths: {
    "/things/{thing}": {
      parameters: [{ name: "Trace", in: "header" }],
      get: {
        parameters: [
          { $ref: "#/components/parameters/Page" },
          { name: "filter", in: "query", content: { "application/json": { schema: { properties: { city: {} } } } } },
        ],
        responses: { "404": { $ref: "#/components/responses/Gone" } },
      },
    },
  },
  components: {
    parameters: { Page: { name: "page", in: "query", schema: { maximum: 1 } } },
    responses: { Gone: { content: { "application/json": { schema: { $ref: "#/components/schemas/Error" } } } } },
    schemas: { Error: { properties: { code: {} } } },
  },
};
const GET = "/paths/~1things~1{thing}/get";
const GONE = "/components/responses/Gone/content/application~1json/schema";

it.each([
  ["a parameter by its name", `${GET}/parameters/query/page`, "/components/parameters/Page"],
  ["a parameter of the path", `${GET}/parameters/header/Trace`, "/paths/~1things~1{thing}/parameters/0"],
  [
    "a keyword of a parameter's schema",
    `${GET}/parameters/query/page/maximum`,
    "/components/parameters/Page/schema/maximum",
  ],
  [
    "a field of a parameter that is written as JSON",
    `${GET}/parameters/query/filter/properties/city`,
    `${GET}/parameters/1/content/application~1json/schema/properties/city`,
  ],
  [
    "a place of a shared answer, which refers to a schema",
    `${GET}/responses/404/content/application~1json/schema`,
    GONE,
  ],
  ["what is in a schema that is referred to", `${GONE}/properties/code`, "/components/schemas/Error/properties/code"],
  ["a path whose names are others", "/paths/~1things~1{id}/get", GET],
  ["what is not there", `${GET}/responses/500/content`, `${GET}/responses/500/content`],
])("finds %s", (_what, pointer, place) => {
  expect(resolvePointer(DOCUMENT, pointer)).toBe(place);
});
