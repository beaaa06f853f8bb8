import type { Document } from "@augno/codegen/src/document.ts";
import { expect, test } from "vitest";
import { touchedOperations } from "./touched-operations.ts";

/** Two operations of one schema; the second answers a code besides. */
function documentOf({ maxLength = 8, text = "A name.", status = 404, id = "retrieve-unit" } = {}): Document {
  const operation = (operationId: string, codes: string[], schema: string): object => ({
    operationId,
    description: text,
    responses: { "200": { content: { "application/json": { schema: { $ref: `#/components/schemas/${schema}` } } } } },
    "x-augno-event-type": "unit.listed",
    "x-augno-error-codes": codes,
  });
  const document = {
    paths: {
      "/v1/core/units": { get: operation("list-units", [], "UnitList") },
      "/v1/core/units/{id}": { get: operation(id, ["resource_not_found"], "Unit") },
    },
    components: {
      schemas: {
        Unit: { description: text, maxLength },
        UnitList: { items: { $ref: "#/components/schemas/Unit" } },
      },
    },
    "x-augno-errors": { resource_not_found: { status } },
    "x-augno-event-types": { "unit.listed": { description: text } },
  };
  return document as unknown as Document; // the parts of one that are read
}

test.each([
  ["a schema touches all that refer to it, through others too", { maxLength: 9 }, ["list-units", "retrieve-unit"]],
  ["a code of the catalogue touches what answers it", { status: 410 }, ["retrieve-unit"]],
  ["a new operationId touches the operation under it", { id: "retrieve-units" }, ["retrieve-units"]],
  ["a text touches nothing", { text: "Another." }, []],
])("%s", (_, change, touched) => {
  expect(touchedOperations(documentOf(), documentOf(change))).toEqual(touched);
});
