import { both } from "../finding.ts";
import { midSentence } from "../wording/mid-sentence.ts";
import { finding, type Rule } from "./rule.ts";

/** What is said of a part, without anything being asked or answered otherwise. */
export const texts: Rule = (input) => {
  const { property, base, head } = input.difference;
  const verb = base?.value === undefined ? "added" : head?.value === undefined ? "removed" : "rewritten";
  return finding(
    input,
    "text-changed",
    both("neutral"),
    `The ${property} of ${midSentence(input.subject)} was ${verb}.`,
  );
};
