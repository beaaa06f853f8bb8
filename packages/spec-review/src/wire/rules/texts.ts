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

/** Examples that show something else. */
export const examples: Rule = (input) =>
  finding(
    input,
    "example-changed",
    both("neutral"),
    `The examples of ${midSentence(input.subject)} show something else.`,
  );

/** What is announced to go, or to stay after all. */
export const deprecations: Rule = (input) =>
  input.difference.head?.value === true
    ? finding(input, "deprecated", both("neutral"), `${input.subject} is deprecated.`)
    : finding(input, "no-longer-deprecated", both("neutral"), `${input.subject} is no longer deprecated.`);
