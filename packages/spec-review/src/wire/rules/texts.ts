import { both } from "../finding.ts";
import { midSentence } from "../wording/mid-sentence.ts";
import { finding, type Rule } from "./rule.ts";

/** What is said of a part, without anything being asked or answered otherwise. */
export const texts: Rule = (input) => {
  const { property } = input.difference;
  return finding(
    input,
    "text-changed",
    both("neutral"),
    `The ${property} of ${midSentence(input.subject)} was rewritten.`,
  );
};
