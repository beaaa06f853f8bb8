import { expect, test } from "vitest";
import { readCases } from "../../corpus/read-cases.ts";
import type { ReadDocument } from "../../documents/read-document.ts";
import { reviewDocuments } from "../../review-documents.ts";

const found = readCases().find(({ name }) => name === "description-rewritten");
if (found === undefined) throw new Error("The corpus must have the case description-rewritten.");
const { base, head } = found;
const text = "Names the thing.";

/** The case's head without the text that is another in it. */
function without(read: ReadDocument): ReadDocument {
  const document = JSON.parse(JSON.stringify(read.document), (_, value: unknown) =>
    value === text ? undefined : value,
  ) as ReadDocument["document"]; // the same, but for the text
  return { ...read, document };
}

test.each<[verb: string, base: ReadDocument, head: ReadDocument]>([
  ["rewritten", base, head],
  ["removed", base, without(head)],
  ["added", without(head), head],
])("a text that was %s is told so", async (verb, before, after) => {
  const { shown } = await reviewDocuments(before, after);
  expect(shown.map(({ message }) => message)).toStrictEqual([`The description of \`id\` of \`Thing\` was ${verb}.`]);
});
