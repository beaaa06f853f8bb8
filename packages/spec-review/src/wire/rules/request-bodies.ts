import { isObject } from "../../types/open-api.ts";
import { both } from "../finding.ts";
import { finding, type Rule } from "./rule.ts";

/** A request body that an operation gained or lost. */
export const requestBodies: Rule = (input) => {
  const { kind, head } = input.difference;
  if (kind === "removed") {
    return finding(
      input,
      "request-body-removed",
      both("breaking"),
      "A request body is no longer taken.",
      "Keep accepting it.",
    );
  }
  const isRequired = isObject(head?.value) && head.value["required"] === true;
  return isRequired
    ? finding(
        input,
        "required-request-body-added",
        both("breaking"),
        "A request body must be sent now.",
        "Make it optional.",
      )
    : finding(input, "request-body-added", both("additive"), "A request body may be sent.");
};
