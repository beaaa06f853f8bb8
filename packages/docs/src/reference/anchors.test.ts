import { expect, test } from "vitest";

import { bodyAnchor, headerAnchor, parameterAnchor, responseAnchor, schemaAnchor } from "./anchors.ts";

test.each([
  ["a parameter", parameterAnchor("query", "limit"), "param-query-limit"],
  ["a list among the parameters", parameterAnchor("query", "types[]"), "param-query-types"],
  ["a field of a body", bodyAnchor(["allowed_origins"]), "body-allowed_origins"],
  ["an answer", responseAnchor(200), "response-200"],
  ["a field of an answer", responseAnchor(200, ["data", "id"]), "response-200-data.id"],
  ["a header", headerAnchor(429, "Retry-After"), "header-429-Retry-After"],
  ["a schema", schemaAnchor("Unit"), "schema-Unit"],
  ["a field of a schema", schemaAnchor("Unit", ["id"]), "schema-Unit-id"],
])("%s stands at its place", (_what, anchor, id) => {
  expect(anchor).toBe(id);
});
