import { both, NARROWER, WIDER } from "../finding.ts";
import { midSentence } from "../wording/mid-sentence.ts";
import { show } from "../wording/show.ts";
import { finding, type Rule } from "./rule.ts";
import { isNowNamed } from "./is-now-named.ts";
import { keptAsBefore } from "./kept-as-before.ts";
import { code } from "../wording/code.ts";

/** What a value must match besides its bounds: `pattern`, `format`, `multipleOf`, `uniqueItems`, encodings. */
export const constraints: Rule = (input) => {
  const { property, base, head } = input.difference;
  const [before, after] = [base?.value, head?.value].map((value) => (value === false ? undefined : value));
  if (before === after || isNowNamed(input)) return [];
  const subject = `${code(property)} of ${midSentence(input.subject)}`;
  if (before === undefined) {
    return finding(
      input,
      "constraint-set",
      NARROWER,
      `${subject} is ${show(after)} now.`,
      "Keep accepting what was accepted.",
    );
  }
  if (after === undefined) {
    return finding(
      input,
      "constraint-dropped",
      WIDER,
      `${subject} is no longer ${show(before)}.`,
      "Keep answering as before.",
    );
  }
  const isOf = property === "multipleOf" ? (a: unknown, b: unknown) => isMultiple(Number(a), Number(b)) : () => false;
  const message = `${subject} was ${show(before)} and is ${show(after)}.`;
  if (isOf(before, after)) return finding(input, "constraint-widened", WIDER, message, "Keep answering as before.");
  if (isOf(after, before)) {
    return finding(input, "constraint-narrowed", NARROWER, message, "Keep accepting what was accepted.");
  }
  return keptAsBefore(finding(input, "constraint-changed", both("breaking"), message));
};

/** Whether every multiple of a number is one of another, too. Decimals are no exact numbers, so nearly whole is whole. */
function isMultiple(value: number, of: number): boolean {
  const ratio = value / of;
  return Math.abs(ratio - Math.round(ratio)) < Number.EPSILON * ratio;
}
