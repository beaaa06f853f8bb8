import { both } from "../finding.ts";
import { finding, type Rule } from "./rule.ts";

/** What is announced to go, or to stay after all. */
export const deprecations: Rule = (input) =>
  input.difference.head?.value === true
    ? finding(input, "deprecated", both("neutral"), `${input.subject} is deprecated.`)
    : finding(input, "no-longer-deprecated", both("neutral"), `${input.subject} is no longer deprecated.`);
