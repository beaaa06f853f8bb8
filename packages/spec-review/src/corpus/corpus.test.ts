import { readFileSync } from "node:fs";
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

  it("is what the table tells of; `pnpm --filter @augno/spec-review corpus` compiles it", () => {
    const table = readFileSync(new URL("../../corpus/generated/README.md", import.meta.url), "utf8");
    const rows = table.split("\n").filter((line) => line.startsWith("| "));
    const told = rows.slice(3).map((row) => row.split(" | ").slice(0, 3).join(" | "));
    expect(told).toStrictEqual(cases.map(({ title, verdict }) => `| ${title} | ${verdict} | ✓ ${verdict}`));
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
