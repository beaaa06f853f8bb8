import { both } from "../finding.ts";
import { show } from "../wording/show.ts";
import { midSentence } from "../wording/mid-sentence.ts";
import { finding, type Rule } from "./rule.ts";

/** A parameter that is sent elsewhere, under another name or written otherwise. */
export const parameterForm: Rule = (input) => {
  const { property, base, head } = input.difference;
  const isHeader = base?.holder["in"] === "header";
  if (isHeader && String(base?.value).toLowerCase() === String(head?.value).toLowerCase()) return [];
  if (property === "name" && base?.holder["in"] === "path") return [];
  return finding(
    input,
    property === "name" ? "parameter-renamed" : "parameter-form-changed",
    both("breaking"),
    property === "name"
      ? `Parameter ${show(base?.value)} is now called ${show(head?.value)}.`
      : `\`${property}\` of ${midSentence(input.subject)} was ${show(base?.value)} and is ${show(head?.value)}.`,
    "Accept both.",
  );
};
