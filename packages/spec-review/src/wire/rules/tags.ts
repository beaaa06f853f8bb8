import { both } from "../finding.ts";
import { finding, type Rule } from "./rule.ts";

/** Tags of an operation: where documentation shows it. */
export const tags: Rule = (input) =>
  finding(input, "tags-changed", both("neutral"), `${input.subject} has other tags.`);
