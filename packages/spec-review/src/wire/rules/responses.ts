import { isObject } from "../../types/open-api.ts";
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

/** A status that became another. */
export const statuses: Rule = (input) => {
  const { base, head } = input.difference;
  const message = `${String(base?.value)} is no longer answered, but ${String(head?.value)}.`;
  return finding(input, "status-changed", both("breaking"), message, "Keep the status.");
};

/** Headers of answers, one by one or all of an answer. */
export const headers: Rule = (input) => {
  const { kind, node, base, head } = input.difference;
  if (kind === "modified") {
    const [before, after] = [String(base?.value), String(head?.value)];
    if (before.toLowerCase() === after.toLowerCase()) return [];
    return finding(
      input,
      "header-removed",
      both("breaking"),
      `Header \`${before}\` is now called \`${after}\`.`,
      "Send both.",
    );
  }
  const spot = kind === "removed" ? base : head;
  const names = node === "HeadersMap" && isObject(spot?.value) ? Object.keys(spot.value) : [keyOf(spot)];
  return names.flatMap((name) =>
    kind === "removed"
      ? finding(input, "header-removed", both("breaking"), `Header \`${name}\` is no longer sent.`, "Keep sending it.")
      : finding(input, "header-added", both("additive"), `Header \`${name}\` is sent.`),
  );
};
