import { NARROWER, WIDER } from "../finding.ts";
import { finding, type Rule } from "./rule.ts";

/** A parameter that must be sent now, or need not be any more; or of which the same is true of a body. */
export const required: Rule = (input) => {
  const isRequired = input.difference.head?.value === true;
  if (isRequired === (input.difference.base?.value === true)) return [];
  return isRequired
    ? finding(
        input,
        "became-required",
        NARROWER,
        `${input.subject} must be sent now.`,
        "Leave it optional, with the old behaviour where it is left out.",
      )
    : finding(input, "became-optional", WIDER, `${input.subject} may be left out.`, "");
};
