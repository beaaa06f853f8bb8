import { NARROWER, WIDER } from "../finding.ts";
import { finding, type Rule } from "./rule.ts";

/** A list that refuses items beside those it names, or admits them. */
export const otherItems: Rule = (input) => {
  const [before, after] = [input.difference.base?.value, input.difference.head?.value];
  if (after === false) {
    const message = `${input.subject} has no items but the named ones.`;
    return finding(input, "other-items-refused", NARROWER, message, "Keep accepting the others.");
  }
  if (before !== false) return [];
  const message = `${input.subject} may have items that are not named.`;
  return finding(input, "other-items-admitted", WIDER, message, "Keep to the named items.");
};
