import { describe, expect, it } from "vitest";
import { sampleReview } from "./sample-review.ts";
import { sarif } from "./sarif.ts";

describe("a review in SARIF", () => {
  it("holds what has a line in the source and can be told by callers", () => {
    expect(JSON.parse(sarif(sampleReview()))).toStrictEqual({
      $schema: "https://json.schemastore.org/sarif-2.1.0.json",
      version: "2.1.0",
      runs: [
        {
          tool: {
            driver: {
              name: "spec-review",
              rules: [
                {
                  id: "bound-narrowed",
                  shortDescription: { text: "Bound narrowed." },
                  fullDescription: { text: "Bound narrowed." },
                  help: {
                    text: "An error breaks callers that were written before. Take it out as its message says, or accept it by its fingerprint in a changeset.\nA note breaks nobody.",
                  },
                },
              ],
            },
          },
          results: [
            {
              ruleId: "bound-narrowed",
              level: "error",
              message: {
                text: "Parameter `limit` is at most 500; it was at most 1000. Keep accepting what was accepted. Affects list-units, other.",
              },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: "spec/parameters/limit.yaml" },
                    region: { startLine: 8 },
                  },
                },
              ],
              partialFingerprints: { primaryLocationLineHash: "0123456789ab" },
            },
          ],
        },
      ],
    });
  });
});
