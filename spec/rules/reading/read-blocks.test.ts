import { expect, test } from "vitest";
import { readBlocks } from "./read-blocks.ts";

const TEXT = `First
of all:

\`a = b\`

## Heading
Then these:
- One,
  or more.
1. Two.

   Of it.
\`\`\`
# code

- code
\`\`\`
| Table |
| ----- |

\`code\`
`;

test("a text is taken apart into paragraphs, items, headings, code, formulas and tables", () => {
  expect(readBlocks(TEXT).map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    "paragraph: First\nof all:",
    "formula: `a = b`",
    "heading: ## Heading",
    "paragraph: Then these:",
    "item: One,\n  or more.",
    "item: Two.",
    "paragraph: Of it.",
    "code: \u0000",
    "table: | Table |\n| ----- |",
    "paragraph: `code`",
  ]);
});
