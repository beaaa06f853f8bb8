import { both, type Judgement } from "../finding.ts";
import { MARKS } from "../normalise/marks.ts";
import { textOf } from "../wording/text-of.ts";
import { showAll } from "../wording/show.ts";
import { finding, type Rule } from "./rule.ts";

/** A value of another type. */
export const types: Rule = (input) => {
  const { base, head } = input.difference;
  const [before, after] = [typesIn(base?.value), typesIn(head?.value)];
  const judgement = judgeTypes(before, after);
  if (judgement === undefined) return [];
  const message = `${input.subject} was ${listed(before)} and is ${listed(after)}.`;
  return finding(input, "type-changed", judgement, message, "Add a field of the new type, and keep this one.");
};

function judgeTypes(before: string[], after: string[]): Judgement | undefined {
  const widens = before.every((type) => admits(after, type));
  const narrows = after.every((type) => admits(before, type));
  if (widens && narrows) return undefined;
  if (widens) return { request: "additive", response: "breaking" };
  return narrows ? { request: "breaking", response: "neutral" } : both("breaking");
}

/** Without a type, every value is admitted. */
function admits(types: string[], type: string): boolean {
  return types.length === 0 || types.includes(type) || (type === "integer" && types.includes("number"));
}

function typesIn(value: unknown): string[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value.map(textOf) : [textOf(value)];
}

function listed(types: string[]): string {
  return types.length === 0 ? "anything" : showAll(types);
}

/** A value that may be null now, or no longer. */
export const nulls: Rule = (input) =>
  input.difference.head?.holder[MARKS.nullable] === true
    ? finding(
        input,
        "became-nullable",
        { request: "additive", response: "breaking" },
        `${input.subject} may be null.`,
        "Answer a value wherever there was one.",
      )
    : finding(
        input,
        "became-non-nullable",
        { request: "breaking", response: "neutral" },
        `${input.subject} is never null.`,
        "Keep accepting null.",
      );
