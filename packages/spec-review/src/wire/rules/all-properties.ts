import { isObject } from "../../types/open-api.ts";
import { both } from "../finding.ts";
import { finding, type Rule } from "./rule.ts";
import { code } from "../wording/code.ts";

const KEEP = "Keep it, with `deprecated: true`, until the version of the API that has it ends.";

/** All fields of an object at once, which it gained or lost. */
export const allProperties: Rule = (input) => {
  const { kind, base, head } = input.difference;
  const value = kind === "removed" ? base?.value : head?.value;
  const names = isObject(value) ? Object.keys(value).map((name) => code(name)) : [];
  if (names.length === 0) return [];
  const told = `${input.subject} ${kind === "removed" ? "lost" : "gained"} ${names.join(", ")}.`;
  return kind === "removed"
    ? finding(input, "field-removed", both("breaking"), told, KEEP)
    : finding(input, "field-added", both("additive"), told);
};
