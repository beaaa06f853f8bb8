import { isObject } from "../../types/open-api.ts";
import { both, type Finding } from "../finding.ts";
import { finding, type Rule, type RuleInput } from "./rule.ts";
import { code } from "../wording/code.ts";

/** Parameters that came or went, one by one or all of an operation. */
export const parameters: Rule = (input) => {
  const { kind, base, head } = input.difference;
  const value = kind === "removed" ? base?.value : head?.value;
  const all: unknown[] = Array.isArray(value) ? value : [value];
  return all.flatMap((parameter) => told(input, kind === "removed", parameter));
};

function told(input: RuleInput, isGone: boolean, parameter: unknown): Finding[] {
  if (!isObject(parameter)) return [];
  const name = `${code(String(parameter["name"]))} (${String(parameter["in"])})`;
  if (isGone) {
    return finding(
      input,
      "parameter-removed",
      both("breaking"),
      `Parameter ${name} is no longer known.`,
      "Keep accepting it, with `deprecated: true`.",
    );
  }
  if (parameter["required"] !== true) {
    return finding(input, "parameter-added", both("additive"), `Parameter ${name} may be sent.`);
  }
  return finding(
    input,
    "required-parameter-added",
    both("breaking"),
    `Parameter ${name} must be sent now.`,
    "Make it optional, with the old behaviour where it is left out.",
  );
}
