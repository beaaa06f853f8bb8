import { NARROWER, WIDER } from "../finding.ts";
import { MARKS } from "../normalise/marks.ts";
import { finding, placed, type Rule, type RuleInput } from "./rule.ts";

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
    : placed(
        finding(input, "became-non-nullable", NARROWER, `${input.subject} is never null.`, "Keep accepting null."),
        typePlace(input),
      );

/** The types, where null was one of them. */
function typePlace({ difference: { base, head } }: RuleInput): string | undefined {
  return /\/type\/\d+$/.test(base?.origin ?? "") && head !== undefined ? `${head.place}/type` : undefined;
}
