import { expect, test } from "vitest";

import { introductionOf } from "./introduction.ts";

test.each([
  [
    "chapters",
    "It is.\n\n## Keys\n\nThey open.\n\n### More\n\n## Lists\n\nThey go on.\n",
    {
      lead: "It is.",
      chapters: "## Keys\n\nThey open.\n\n### More\n\n## Lists\n\nThey go on.\n",
      headings: ["Keys", "Lists"],
    },
  ],
  ["a lead alone", "It is.\n", { lead: "It is.", chapters: "", headings: [] }],
  ["a chapter alone", "## Keys\n", { lead: "", chapters: "## Keys\n", headings: ["Keys"] }],
])("an introduction may have %s", (_what, description, introduction) => {
  expect(introductionOf(description)).toEqual(introduction);
});
