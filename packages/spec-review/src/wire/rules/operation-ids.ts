import { both } from "../finding.ts";
import { show } from "../wording/show.ts";
import { finding, type Rule } from "./rule.ts";

/** An `operationId` that changed: generated clients name their methods for it. */
export const operationIds: Rule = (input) => {
  const { base, head } = input.difference;
  if (base?.value === undefined) return [];
  const message =
    head?.value === undefined
      ? `Operation ${show(base.value)} has lost its \`operationId\`.`
      : `Operation ${show(base.value)} is now called ${show(head.value)}.`;
  return finding(input, "operation-id-changed", both("breaking"), message, "Keep the id; the summary may change.");
};
