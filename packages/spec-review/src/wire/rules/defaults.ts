import { both, NARROWER } from "../finding.ts";
import { show } from "../wording/show.ts";
import { midSentence } from "../wording/mid-sentence.ts";
import { finding, type Rule } from "./rule.ts";

/** What is taken for a value that is left out. A default that was not told before is a text. */
export const defaults: Rule = (input) => {
  const [before, after] = [input.difference.base?.value, input.difference.head?.value];
  if (before === undefined) {
    const message = `Left out, ${midSentence(input.subject)} is ${show(after)}.`;
    return finding(input, "default-told", both("neutral"), message);
  }
  const message =
    after === undefined
      ? `Left out, ${midSentence(input.subject)} is no longer ${show(before)}.`
      : `Left out, ${midSentence(input.subject)} is ${show(after)}; it was ${show(before)}.`;
  return finding(input, "default-changed", NARROWER, message, "Keep the default; who wants another value can send it.");
};
