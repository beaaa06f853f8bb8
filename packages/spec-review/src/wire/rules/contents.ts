import { both } from "../finding.ts";
import { above, finding, type Rule } from "./rule.ts";

/** A body that came or went with all its media types. */
export const contents: Rule = (input) => {
  const { kind, base, head } = input.difference;
  // A parameter is described by its content or its schema; how it is written follows from which.
  const parameter = above(kind === "removed" ? input.base : input.head, kind === "removed" ? base : head, 1);
  if (typeof parameter["in"] === "string") {
    const message = `${input.subject} is written otherwise.`;
    return finding(input, "parameter-form-changed", both("breaking"), message, "Accept both.");
  }
  return input.difference.kind === "removed"
    ? finding(input, "body-removed", both("breaking"), `${input.subject} has no body any more.`, "Keep the body.")
    : finding(input, "body-added", both("additive"), `${input.subject} has a body now.`);
};
