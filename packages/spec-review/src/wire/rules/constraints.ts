import { both, NARROWER, WIDER } from "../finding.ts";
import { midSentence } from "../wording/mid-sentence.ts";
import { show } from "../wording/show.ts";
import { finding, type Rule } from "./rule.ts";
import { isNowNamed } from "./is-now-named.ts";

/** What a value must match besides its bounds: `pattern`, `format`, `multipleOf`, `uniqueItems`, encodings. */
export const constraints: Rule = (input) => {
  const { property, base, head } = input.difference;
  const [before, after] = [base?.value, head?.value].map((value) => (value === false ? undefined : value));
  if (before === after || isNowNamed(input)) return [];
  const subject = `\`${property}\` of ${midSentence(input.subject)}`;
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
  const message = `${subject} was ${show(before)} and is ${show(after)}.`;
  return finding(
    input,
    "constraint-changed",
    both("breaking"),
    message,
    "Accept and answer what was accepted and answered before.",
  );
};
