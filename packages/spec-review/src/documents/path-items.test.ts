import { expect, it } from "vitest";
import { writeOutPathItems } from "./path-items.ts";

const GET = { operationId: "list-things" };
const DOCUMENT = {
  openapi: "3.1.0",
  paths: { "/things": { summary: "Things.", $ref: "#/components/pathItems/Things" } },
  components: { pathItems: { Things: { get: GET } } },
};
const written = writeOutPathItems(DOCUMENT, (pointer) => ({ file: pointer, line: 1 }));

it("puts an item in the place that refers to it, beside what stands there", () => {
  expect(written.document.paths).toEqual({ "/things": { summary: "Things.", get: GET } });
});

it.each([
  ["the path", "/paths/~1things", "/paths/~1things"],
  ["what is in the item", "/paths/~1things/get/operationId", "/components/pathItems/Things/get/operationId"],
])("tells the line of %s", (_what, pointer, place) => {
  expect(written.sourceOf(pointer)?.file).toBe(place);
});
