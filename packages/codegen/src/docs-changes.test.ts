import { expect, test } from "vitest";
import { emitDocsReference } from "./emit/docs-reference.ts";
import { edgeCases } from "./fixtures/edge-cases.ts";

const source = (await emitDocsReference(edgeCases()))["reference.ts"] ?? "";

test.each([
  ["an operation by its page's address", 'id: "list-classes"'],
  ["a tag as an address", 'slug: "odd-things"'],
  ["the client's method of an operation", 'clientMethod: "augno.oddThings.create"'],
  [
    "the codes of errors in the catalogue's order",
    'errorCodes: ["parameter_missing", "conflict", "internal_error", "parameter_invalid"]',
  ],
  ["the operations that leave an event", 'operationIds: ["delete-class", "create-odd-thing"]'],
  ["what is answered off every operation", "unrouted: {"],
])("the reference has %s", (_what, text) => {
  expect(source).toContain(text);
});

test("a changed text of a component changes the reference in one place", async () => {
  const changed = await emitDocsReference(
    edgeCases(({ components }) =>
      Object.assign(components.schemas?.["ClassId"] ?? {}, { description: "Another text." }),
    ),
  );
  expect(changed["reference.ts"]?.split("Another text.")).toHaveLength(2);
});
