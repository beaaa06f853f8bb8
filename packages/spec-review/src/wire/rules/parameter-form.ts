import { both, NARROWER, WIDER } from "../finding.ts";
import { show } from "../wording/show.ts";
import { midSentence } from "../wording/mid-sentence.ts";
import { finding, type Rule } from "./rule.ts";
import { code } from "../wording/code.ts";

/** What a parameter may be, besides what it may be in any case. */
const PERMISSIONS: Record<string, string> = {
  allowReserved: "with reserved characters as they are",
  allowEmptyValue: "without a value",
};

/** A parameter that is sent elsewhere, under another name or written otherwise. */
export const parameterForm: Rule = (input) => {
  const { property, base, head } = input.difference;
  const isHeader = base?.holder["in"] === "header";
  if (isHeader && String(base?.value).toLowerCase() === String(head?.value).toLowerCase()) return [];
  if (property === "name" && base?.holder["in"] === "path") return [];
  if (property === "explode" && base?.holder["style"] !== head?.holder["style"]) return []; // told as the style
  const told = PERMISSIONS[property];
  if (told !== undefined) {
    return head?.value === true
      ? finding(input, "parameter-form-widened", WIDER, `${input.subject} may be sent ${told}.`)
      : finding(
          input,
          "parameter-form-changed",
          NARROWER,
          `${input.subject} may no longer be sent ${told}.`,
          "Accept both.",
        );
  }
  const usual = usualForm(property, base?.holder ?? {});
  return finding(
    input,
    property === "name" ? "parameter-renamed" : "parameter-form-changed",
    both("breaking"),
    property === "name"
      ? `Parameter ${show(base?.value)} is now called ${show(head?.value)}.`
      : `${code(property)} of ${midSentence(input.subject)} was ${show(base?.value ?? usual)} and is ${show(head?.value ?? usual)}.`,
    "Accept both.",
  );
};

/** What is meant where it is left out. */
function usualForm(property: string, parameter: Record<string, unknown>): unknown {
  const style = parameter["in"] === "query" || parameter["in"] === "cookie" ? "form" : "simple";
  return property === "explode" ? (parameter["style"] ?? style) === "form" : style;
}
