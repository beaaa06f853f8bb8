import { both, type Judgement, NARROWER, WIDER } from "../finding.ts";
import { constraints } from "./constraints.ts";
import { midSentence } from "../wording/mid-sentence.ts";
import { textOf } from "../wording/text-of.ts";
import { show } from "../wording/show.ts";
import { finding, type Rule } from "./rule.ts";

/** Formats of numbers, by how much they admit; they refuse nothing by themselves (OpenAPI 3.1, "Data Type Format"). */
const WIDTHS: Record<string, number> = { int32: 1, int64: 2, float: 1, double: 2 };

/** A format: of a number it says how much room a client should make, of a text it is a constraint. */
export const formats: Rule = (input) => {
  const [before, after] = [input.difference.base?.value, input.difference.head?.value].map((format) => textOf(format));
  const [old, now] = [WIDTHS[before ?? ""], WIDTHS[after ?? ""]];
  if ((before !== "" && old === undefined) || (after !== "" && now === undefined)) return constraints(input);
  const subject = `The format of ${midSentence(input.subject)}`;
  if (before === "" || after === "") {
    const message = before === "" ? `${subject} is ${show(after)} now.` : `${subject} is no longer ${show(before)}.`;
    return finding(input, "format-told", both("neutral"), message);
  }
  const judgement: Judgement = (now ?? 0) > (old ?? 0) ? WIDER : NARROWER;
  const message = `${subject} was ${show(before)} and is ${show(after)}.`;
  return finding(input, "format-changed", judgement, message, "Keep the format that callers made room for.");
};
