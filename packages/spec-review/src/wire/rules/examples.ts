import { both } from "../finding.ts";
import { midSentence } from "../wording/mid-sentence.ts";
import { finding, type Rule } from "./rule.ts";

/** Examples that show something else. */
export const examples: Rule = (input) =>
  finding(
    input,
    "example-changed",
    both("neutral"),
    `The examples of ${midSentence(input.subject)} show something else.`,
  );
