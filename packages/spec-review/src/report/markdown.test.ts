import { describe, expect, it } from "vitest";
import { NOTHING } from "../documents/read-document.ts";
import { markdown } from "./markdown.ts";
import { sampleReview } from "./sample-review.ts";

const REPORT = `## What this does to the API

**Major**: 1 breaking change, 1 addition, 1 change that callers cannot tell, in 14 operations.

Compared with the last release.

### Before this can be merged

- \`@augno/client\` must have a major changeset; it has none.

### Breaking

- **Parameter \`limit\` is at most 500; it was at most 1000.**
  in requests · \`list-units\`, \`other\` · \`spec/parameters/limit.yaml:8\`

  Keep accepting what was accepted.

  \`\`\`diff
  - maximum: 1000
  + maximum: 500
  \`\`\`

  <sub>Fingerprint 0123456789ab</sub>

### Additions

- **\`colour\` of \`Unit\` was added.**
  in answers · \`operation-00\`, \`operation-01\`, \`operation-02\`, \`operation-03\`, \`operation-04\`, 7 more

  \`\`\`diff
  + colour:
  +   type: string
  \`\`\`

<details><summary>1 change that callers cannot tell</summary>

- The description of \`<Unit>\` was rewritten. \`spec/parameters/limit.yaml:8\`

</details>

Examples: 4 of 4 bodies and parameters (100.0 %); before 3 of 4 (75.0 %). Style guide: 1 problem; before 0.
`;

describe("a review in Markdown", () => {
  it("tells the verdict, what breaks, what was added, and folds the rest", () => {
    expect(markdown(sampleReview())).toBe(REPORT);
  });

  it("says so where there is no difference", () => {
    expect(markdown({ ...sampleReview([]), quality: undefined })).toBe(
      "## What this does to the API\n\n**No change**: callers can tell no difference, and readers neither.\n",
    );
  });

  it("reads as initial before the first release", () => {
    const input = sampleReview([]);
    expect(markdown({ ...input, quality: undefined, reviewed: { ...input.reviewed, base: NOTHING } })).toBe(
      "## What this does to the API\n\n**Initial**: nothing was released yet, so there is nothing that could break.\n",
    );
  });

  it("tells where the documentation is, as it would become", () => {
    const input = { ...sampleReview([]), quality: undefined };
    const both = { docsUrl: "https://docs.test/previews/pr-7", docsArchive: "https://archive.test/1" };
    expect(markdown({ ...input, ...both })).toMatch(
      /\n\nThe documentation as it would become: \[to be read\]\(https:\/\/docs\.test\/previews\/pr-7\/\) or \[to be downloaded\]\(https:\/\/archive\.test\/1\)\.\n$/,
    );
    expect(markdown({ ...input, docsArchive: both.docsArchive })).toMatch(
      /\n\nThe documentation as it would become: \[to be downloaded\]\(https:\/\/archive\.test\/1\)\. It stands nowhere as pages, which are only made of this repository's own branches\.\n$/,
    );
  });

  it("lists many additions without what they add", () => {
    const [, additive] = sampleReview().reviewed.shown;
    if (additive === undefined) throw new Error("The sample must have an addition.");
    const many = Array.from({ length: 13 }, () => ({ ...additive, operations: [] }));
    expect(markdown(sampleReview(many))).not.toContain("```diff");
  });
});
