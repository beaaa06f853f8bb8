import { describe, expect, it } from "vitest";
import { github } from "./github.ts";
import { sampleReview } from "./sample-review.ts";

describe("a review as annotations", () => {
  it("marks the source's lines with what callers can tell", () => {
    expect(github(sampleReview()).split("\n")).toStrictEqual([
      "::error title=Changesets::`@augno/client` must have a major changeset; it has none.",
      '::error file=spec/parameters/limit.yaml,line=8,title=bound-narrowed::Parameter "limit" is at most 500; it was at most 1000. Keep accepting what was accepted. Affects list-units, other.',
      `::notice title=field-added::"colour" of "Unit" was added. Affects ${Array.from({ length: 12 }, (_, index) => `operation-${String(index).padStart(2, "0")}`).join(", ")}.`,
      "",
    ]);
  });

  it("escapes what GitHub reads as a command's end", () => {
    const { reviewed } = sampleReview();
    const [first] = reviewed.shown;
    if (first === undefined) throw new Error("The sample must have a change.");
    const change = { ...first, message: "50 %\n::error::x", source: { file: "a,b:c.yaml", line: 1 } };
    expect(github({ ...sampleReview(), problems: [], reviewed: { ...reviewed, shown: [change] } })).toBe(
      "::error file=a%2Cb%3Ac.yaml,line=1,title=bound-narrowed::50 %25%0A::error::x Keep accepting what was accepted. Affects list-units, other.\n",
    );
  });
});
