import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { readCases } from "../corpus/read-cases.ts";
import { reviewDocuments } from "../review-documents.ts";
import { json } from "./json.ts";
import { sampleReview } from "./sample-review.ts";

const schema = JSON.parse(readFileSync(new URL("../review.schema.json", import.meta.url), "utf8")) as object;
const validate = new Ajv2020({ allErrors: true }).compile(schema);

function errorsOf(text: string): unknown {
  validate(JSON.parse(text));
  return validate.errors;
}

describe("a review in JSON", () => {
  it("keeps its schema", () => {
    expect(errorsOf(json(sampleReview()))).toBeNull();
  });

  it("keeps it when both lenses find something", async () => {
    const of = readCases().find(({ name }) => name === "open-enum-value-removed");
    if (of === undefined) throw new Error("The corpus must have the case open-enum-value-removed.");
    const reviewed = await reviewDocuments(of.base, of.head);
    expect(new Set(reviewed.shown.map(({ lens }) => lens))).toStrictEqual(new Set(["wire", "types"]));
    expect(errorsOf(json({ reviewed, problems: [] }))).toBeNull();
  });

  it("tells the same in the same order every time", async () => {
    const of = readCases().find(({ name }) => name === "shared-enum-value-added");
    if (of === undefined) throw new Error("The corpus must have the case shared-enum-value-added.");
    const [once, again] = [await reviewDocuments(of.base, of.head), await reviewDocuments(of.base, of.head)];
    expect(again.review).toStrictEqual(once.review);
  });
});
