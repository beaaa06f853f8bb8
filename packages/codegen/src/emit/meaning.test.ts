import { expect, test } from "vitest";
import { edgeCases } from "../fixtures/edge-cases.ts";
import { emitMeaning, meaningOf } from "./meaning.ts";

const { document } = edgeCases();

test("every text of a document reads the same, and where there was none there is none", () => {
  const parameter = { name: "limit", in: "query", description: "How many.", schema: { type: "integer", maximum: 9 } };
  const before = { ...document, info: { ...document.info, summary: "A.", description: "B." }, parameter };
  expect(meaningOf(before)).toMatchObject({
    info: { summary: "Text.", description: "Text.", title: document.info.title },
    parameter: { ...parameter, description: "Text." },
  });
  expect(meaningOf(meaningOf(before))).toEqual(meaningOf(before));
});

test.each([
  ["the data of an example", { value: { description: "A.", summary: "B." } }],
  ["values to choose from", { enum: [{ description: "A." }] }],
  ["a property that is called description", { properties: { description: { type: "string", maxLength: 9 } } }],
  ["an example that is a text", { examples: ["A description."] }],
])("%s stays as it is", (_what, part) => {
  expect(meaningOf({ ...document, ...part })).toMatchObject(part);
});

test.each(["value", "default", "properties"])("a property that is called %s is worded as any other", (name) => {
  const part = { properties: { [name]: { type: "string", description: "A." } } };
  expect(meaningOf({ ...document, ...part })).toMatchObject({
    properties: { [name]: { type: "string", description: "Text." } },
  });
});

test("a document that is worded otherwise has the same meaning, one with another bound has not", async () => {
  const reworded = edgeCases(({ components }) =>
    Object.assign(components.schemas?.["ClassId"] ?? {}, { description: "Another text." }),
  );
  const narrowed = edgeCases(({ components }) =>
    Object.assign(components.schemas?.["ClassId"] ?? {}, { maxLength: 5 }),
  );
  expect(await emitMeaning(reworded)).toEqual(await emitMeaning(edgeCases()));
  expect(await emitMeaning(narrowed)).not.toEqual(await emitMeaning(edgeCases()));
});
