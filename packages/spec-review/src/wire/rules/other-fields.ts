import { NARROWER } from "../finding.ts";
import { finding, type Rule } from "./rule.ts";

/**
 * An object that refuses fields it does not name, or admits them. Answers may gain fields in any case, which callers are told
 * to tolerate.
 */
export const otherFields: Rule = (input) => {
  const [before, after] = [input.difference.base?.value, input.difference.head?.value];
  if (after === false) {
    return finding(
      input,
      "other-fields-refused",
      NARROWER,
      `${input.subject} has no fields but the named ones.`,
      "Keep ignoring the others.",
    );
  }
  if (before === false) {
    return finding(
      input,
      "other-fields-admitted",
      { request: "additive", response: "neutral" },
      `${input.subject} may have fields that are not named.`,
    );
  }
  return [];
};
