import { both } from "../finding.ts";
import { finding, type Rule } from "./rule.ts";

/** A body that came or went with all its media types. */
export const contents: Rule = (input) =>
  input.difference.kind === "removed"
    ? finding(input, "body-removed", both("breaking"), `${input.subject} has no body any more.`, "Keep the body.")
    : finding(input, "body-added", both("additive"), `${input.subject} has a body now.`);
