import { both } from "../finding.ts";
import { midSentence } from "../wording/mid-sentence.ts";
import { finding, type Rule } from "./rule.ts";

/** Links: what is said of how operations go together. */
export const links: Rule = (input) =>
  finding(input, "link-changed", both("neutral"), `The links of ${midSentence(input.subject)} have changed.`);
