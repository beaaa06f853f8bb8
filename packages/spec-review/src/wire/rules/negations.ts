import { both } from "../finding.ts";
import { midSentence } from "../wording/mid-sentence.ts";
import { keptAsBefore } from "./kept-as-before.ts";
import { finding, type Rule } from "./rule.ts";

/** What a value must not be, or when it is held to something: less of it may admit more, and the other way round. */
export const negations: Rule = (input) =>
  keptAsBefore(
    finding(
      input,
      "constraint-changed",
      both("breaking"),
      `What ${midSentence(input.subject)} is measured by has changed.`,
    ),
  );
