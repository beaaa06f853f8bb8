import { both } from "../finding.ts";
import { above, finding, keyOf, type Rule } from "./rule.ts";

/** Statuses that an operation answers with now, or no longer. Errors come and go without a tolerant caller failing by it. */
export const responses: Rule = (input) => {
  const { kind, base, head } = input.difference;
  const status = keyOf(kind === "removed" ? base : head);
  const isSuccess = /^[123]/.test(status);
  if (kind === "removed") {
    return isSuccess
      ? finding(input, "success-removed", both("breaking"), `${status} is no longer answered.`, "Keep the status.")
      : finding(input, "error-status-removed", both("neutral"), `${status} is no longer answered.`);
  }
  const others = Object.keys(above(input.head, head, 1)).filter((other) => other !== status && /^[123]/.test(other));
  if (isSuccess && others.length > 0) {
    const remedy = "Answer with the old status, or only where the caller asks for the new one.";
    return finding(
      input,
      "success-added",
      both("breaking"),
      `${status} may be answered, besides ${others.join(", ")}.`,
      remedy,
    );
  }
  return finding(
    input,
    isSuccess ? "success-added" : "error-status-added",
    both("additive"),
    `${status} may be answered.`,
  );
};
