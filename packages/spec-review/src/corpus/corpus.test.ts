import { describe, expect, it } from "vitest";
import type { PlacedChange } from "../change.ts";
import { reviewDocuments } from "../review-documents.ts";
import { type ExpectedChange, readCases } from "./read-cases.ts";

const cases = readCases();

describe("the corpus", () => {
  it("holds at least 60 cases, each of its own title", () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(new Set(cases.map(({ title }) => title)).size).toBe(cases.length);
  });

  it.concurrent.each(cases)("tells rightly: $title", async ({ base, head, verdict, changes }) => {
    const { review, shown } = await reviewDocuments(base, head);
    expect({ verdict: review.verdict, changes: sorted(shown) }).toStrictEqual({ verdict, changes: sorted(changes) });
  });
});

function sorted(changes: readonly (ExpectedChange | PlacedChange)[]): ExpectedChange[] {
  return changes
    .map(({ severity, id, direction, operations }) => ({ severity, id, direction, operations }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
