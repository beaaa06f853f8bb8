import { NARROWER, WIDER } from "../finding.ts";
import { finding, placed, type Rule } from "./rule.ts";

/** An enumeration that was opened for values it does not name, or closed. */
export const openEnums: Rule = (input) => {
  const { base, head } = input.difference;
  if (base?.holder["enum"] === undefined || head?.holder["enum"] === undefined) return [];
  const told =
    head.value === true
      ? finding(
          input,
          "enum-opened",
          WIDER,
          `${input.subject} may have values that are not named.`,
          "Open it with a new version of the API.",
        )
      : finding(
          input,
          "enum-closed",
          NARROWER,
          `${input.subject} has no values but the named ones.`,
          "Keep accepting others.",
        );
  return placed(told, input.head.normal.origins.ofField(head.holder, "enum"));
};
