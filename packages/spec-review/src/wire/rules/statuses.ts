import { both } from "../finding.ts";
import { finding, type Rule } from "./rule.ts";

/** A status that became another. */
export const statuses: Rule = (input) => {
  const { base, head } = input.difference;
  const message = `${String(base?.value)} is no longer answered, but ${String(head?.value)}.`;
  return finding(input, "status-changed", both("breaking"), message, "Keep the status.");
};
