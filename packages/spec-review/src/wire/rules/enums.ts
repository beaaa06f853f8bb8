import { both, type Finding, NARROWER, WIDER } from "../finding.ts";
import { MARKS } from "../normalise/marks.ts";
import { show, showAll } from "../wording/show.ts";
import { finding, placed, placeOfMember, type Rule, type RuleInput } from "./rule.ts";

/** Values that an enumeration gained or lost, and enumerations that came or went as a whole. */
export const enums: Rule = (input) => {
  const { base, head } = input.difference;
  if (!Array.isArray(base?.value)) return cameOrWent(input, true);
  if (!Array.isArray(head?.value)) return cameOrWent(input, false);
  const [before, after] = [base.value as unknown[], head.value as unknown[]];
  const known = new Set(before.map((value) => JSON.stringify(value)));
  const now = new Set(after.map((value) => JSON.stringify(value)));
  if (before.length === 1 && after.length === 1 && known.isDisjointFrom(now)) {
    const message = `${input.subject} was ${show(before[0])} and is ${show(after[0])}.`;
    return finding(input, "value-changed", both("breaking"), message, "Keep the value.");
  }
  const isOpen = base.holder[MARKS.open] === true && head.holder[MARKS.open] === true;
  return [
    ...tellLost(
      input,
      before.filter((value) => !now.has(JSON.stringify(value))),
      isOpen,
    ),
    ...tellGained(
      input,
      after.filter((value) => !known.has(JSON.stringify(value))),
      isOpen,
    ),
  ];
};

function tellLost(input: RuleInput, values: unknown[], isOpen: boolean): Finding[] {
  if (values.length === 0) return [];
  const message = `${input.subject} has no value ${showAll(values)} any more.`;
  const remedy = isOpen ? "" : "Keep accepting it.";
  return finding(
    input,
    "enum-value-removed",
    { request: isOpen ? "neutral" : "breaking", response: "neutral" },
    message,
    remedy,
  );
}

function tellGained(input: RuleInput, values: unknown[], isOpen: boolean): Finding[] {
  if (values.length === 0) return [];
  const message = `${input.subject} may be ${showAll(values)}.`;
  const judgement = { request: "additive", response: isOpen ? "additive" : "breaking" } as const;
  const isBreaking = !isOpen && input.uses.response.size > 0;
  const remedy = isBreaking ? "Declare the enumeration open first." : "";
  return placed(finding(input, "enum-value-added", judgement, message, remedy), placeOfMember(input, values[0]));
}

function cameOrWent(input: RuleInput, came: boolean): Finding[] {
  const { base, head } = input.difference;
  const values = came ? head?.value : base?.value;
  const shown = showAll(Array.isArray(values) ? values : []);
  // It names values, and admits any other as it did.
  if ((came ? head : base)?.holder[MARKS.open] === true) return [];
  return came
    ? finding(input, "enum-set", NARROWER, `${input.subject} must be ${shown}.`, "Keep accepting other values.")
    : finding(
        input,
        "enum-dropped",
        WIDER,
        `${input.subject} may be more than ${shown}.`,
        "Keep to the values that callers know.",
      );
}
