import { isObject } from "../../types/open-api.ts";
import { both, type Finding } from "../finding.ts";
import { show } from "../wording/show.ts";
import { midSentence } from "../wording/mid-sentence.ts";
import { finding, type Rule, type RuleInput } from "./rule.ts";

/** Parameters that came or went, one by one or all of an operation. */
export const parameters: Rule = (input) => {
  const { kind, base, head } = input.difference;
  const value = kind === "removed" ? base?.value : head?.value;
  const all: unknown[] = Array.isArray(value) ? value : [value];
  return all.flatMap((parameter) => told(input, kind === "removed", parameter));
};

function told(input: RuleInput, isGone: boolean, value: unknown): Finding[] {
  const parameter = resolve(input, isGone, value);
  if (!isObject(parameter)) return [];
  const name = `\`${String(parameter["name"])}\` (${String(parameter["in"])})`;
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

function resolve({ base, head }: RuleInput, isGone: boolean, value: unknown): unknown {
  const reference = isObject(value) ? value["$ref"] : undefined;
  if (typeof reference !== "string") return value;
  const [, , kind, name] = reference.split("/");
  const components = (isGone ? base : head).document.components;
  return components?.[kind ?? ""]?.[name ?? ""];
}

/** A parameter that must be sent now, or need not be any more; or of which the same is true of a body. */
export const required: Rule = (input) => {
  const isRequired = input.difference.head?.value === true;
  if (isRequired === (input.difference.base?.value === true)) return [];
  return isRequired
    ? finding(
        input,
        "became-required",
        { request: "breaking", response: "neutral" },
        `${input.subject} must be sent now.`,
        "Leave it optional, with the old behaviour where it is left out.",
      )
    : finding(
        input,
        "became-optional",
        { request: "additive", response: "breaking" },
        `${input.subject} may be left out.`,
        "",
      );
};

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
