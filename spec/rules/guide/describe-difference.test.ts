import { expect, test } from "vitest";
import { describeDifference } from "./describe-difference.ts";

const REMEDY = 'Run "pnpm generate" and commit the result. What is generated is never edited by hand.';

test.each([
  { title: "a file that is as compiled", actual: "# Guide\n", expected: undefined },
  {
    title: "a file that was edited",
    actual: "# Guide, edited\n",
    expected: `spec/rules/README.md differs from what the rules compile to.\n${REMEDY}`,
  },
  { title: "a file that is not there", actual: undefined, expected: `spec/rules/README.md is missing.\n${REMEDY}` },
])("$title is told with the command that mends it, or not at all", ({ actual, expected }) => {
  expect(describeDifference("spec/rules/README.md", "# Guide\n", actual)).toBe(expected);
});
