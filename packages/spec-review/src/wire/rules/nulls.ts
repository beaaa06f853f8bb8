import { NARROWER, WIDER } from "../finding.ts";
import { MARKS } from "../normalise/marks.ts";
import { finding, type Rule } from "./rule.ts";

/** A value that may be null now, or no longer. */
export const nulls: Rule = (input) =>
  input.difference.head?.holder[MARKS.nullable] === true
    ? finding(
        input,
        "became-nullable",
        WIDER,
        `${input.subject} may be null.`,
        "Answer a value wherever there was one.",
      )
    : finding(input, "became-non-nullable", NARROWER, `${input.subject} is never null.`, "Keep accepting null.");
