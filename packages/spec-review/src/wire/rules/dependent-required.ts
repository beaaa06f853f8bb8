import { both, type Judgement, NARROWER, WIDER } from "../finding.ts";
import { isObject } from "../../types/open-api.ts";
import { midSentence } from "../wording/mid-sentence.ts";
import { finding, type Rule } from "./rule.ts";

/** Fields that must be there where another is. */
export const dependentRequired: Rule = (input) => {
  const { base, head } = input.difference;
  const [before, after] = [pairsIn(base?.value), pairsIn(head?.value)];
  const judgement = judge(before.isSubsetOf(after), after.isSubsetOf(before));
  const message = `Which fields of ${midSentence(input.subject)} ask for others has changed.`;
  const isNarrower = judgement === NARROWER;
  return finding(input, isNarrower ? "constraint-set" : "constraint-changed", judgement, message, "Ask for no more.");
};

function judge(isMore: boolean, isLess: boolean): Judgement {
  if (isMore) return NARROWER;
  return isLess ? WIDER : both("breaking");
}

/** Each field with one that it asks for; of a single field, its list alone. */
function pairsIn(value: unknown): Set<string> {
  const entries = isObject(value) ? Object.entries(value) : [["", value] as const];
  return new Set(
    entries.flatMap(([name, asked]) => (Array.isArray(asked) ? asked.map((one) => `${name} ${one}`) : [])),
  );
}
