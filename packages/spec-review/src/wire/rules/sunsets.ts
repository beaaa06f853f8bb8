import { both } from "../finding.ts";
import { textOf } from "../wording/text-of.ts";
import { show } from "../wording/show.ts";
import { finding, type Rule } from "./rule.ts";

/** The day on which something ends, as `x-sunset` has it, which is told as a deprecation is: that it comes earlier than was announced breaks who planned for it. */
export const sunsets: Rule = (input) => {
  const [before, after] = [input.difference.base?.value, input.difference.head?.value];
  if (after === undefined) return finding(input, "sunset-withdrawn", both("neutral"), `${input.subject} does not end.`);
  const message = `${input.subject} ends on ${show(after)}${before === undefined ? "" : `; it was ${show(before)}`}.`;
  return Date.parse(textOf(after)) < Date.parse(textOf(before))
    ? finding(input, "sunset-brought-forward", both("breaking"), message, "Keep the day that was announced.")
    : finding(input, "sunset-announced", both("additive"), message);
};
