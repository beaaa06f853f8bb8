import { both } from "../finding.ts";
import { finding, type Rule } from "./rule.ts";

/** What is announced to go, which a minor version tells (Semantic Versioning 2.0.0, section 7), or to stay after all. */
export const deprecations: Rule = (input) =>
  input.difference.head?.value === true
    ? finding(input, "deprecated", both("additive"), `${input.subject} is deprecated.`)
    : finding(input, "no-longer-deprecated", both("neutral"), `${input.subject} is no longer deprecated.`);
