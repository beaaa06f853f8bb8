import { both } from "../finding.ts";
import { show } from "../wording/show.ts";
import { finding, type Rule } from "./rule.ts";

/** Fields that are known by a pattern of their names, which is another now. */
export const patterns: Rule = (input) => {
  const { base, head } = input.difference;
  const message = `Fields are known by ${show(head?.value)}; they were by ${show(base?.value)}.`;
  return finding(input, "constraint-changed", both("breaking"), message, "Keep knowing both.");
};
