import { both } from "../finding.ts";
import { midSentence } from "../wording/mid-sentence.ts";
import { finding, type Rule } from "./rule.ts";

/** How the fields of a form are written. */
export const encodings: Rule = (input) =>
  finding(
    input,
    "encoding-changed",
    both("breaking"),
    `How fields of ${midSentence(input.subject)} are encoded has changed.`,
    "Accept both.",
  );
