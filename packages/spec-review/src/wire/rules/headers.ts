import { isObject } from "../../types/open-api.ts";
import { both } from "../finding.ts";
import { finding, keyOf, type Rule } from "./rule.ts";
import { code } from "../wording/code.ts";

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
      `Header ${code(before)} is now called ${code(after)}.`,
      "Send both.",
    );
  }
  const spot = kind === "removed" ? base : head;
  const names = node === "HeadersMap" && isObject(spot?.value) ? Object.keys(spot.value) : [keyOf(spot)];
  return names.flatMap((name) =>
    kind === "removed"
      ? finding(
          input,
          "header-removed",
          both("breaking"),
          `Header ${code(name)} is no longer sent.`,
          "Keep sending it.",
        )
      : finding(input, "header-added", both("additive"), `Header ${code(name)} is sent.`),
  );
};
