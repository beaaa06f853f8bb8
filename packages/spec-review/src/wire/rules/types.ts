import { both, type Judgement, NARROWER, WIDER } from "../finding.ts";
import { textOf } from "../wording/text-of.ts";
import { showAll } from "../wording/show.ts";
import { finding, type Rule } from "./rule.ts";

/** A value of another type. */
export const types: Rule = (input) => {
  const { base, head } = input.difference;
  const [before, after] = [typesIn(base?.value), typesIn(head?.value)];
  if (isUnion(base?.holder) || isUnion(head?.holder)) return []; // told as the union that came or went
  const judgement = judgeTypes(before, after);
  if (judgement === undefined) return [];
  const message = `${input.subject} was ${listed(before)} and is ${listed(after)}.`;
  return finding(input, "type-changed", judgement, message, "Add a field of the new type, and keep this one.");
};

function judgeTypes(before: string[], after: string[]): Judgement | undefined {
  const widens = after.length === 0 || (before.length > 0 && before.every((type) => admits(after, type)));
  const narrows = before.length === 0 || (after.length > 0 && after.every((type) => admits(before, type)));
  if (widens && narrows) return undefined;
  if (widens) return WIDER;
  return narrows ? NARROWER : both("breaking");
}

function isUnion(schema: Record<string, unknown> | undefined): boolean {
  return schema?.["type"] === undefined && (schema?.["anyOf"] !== undefined || schema?.["oneOf"] !== undefined);
}

/** Without a type, every value is admitted. */
function admits(all: string[], type: string): boolean {
  return all.length === 0 || all.includes(type) || (type === "integer" && all.includes("number"));
}

function typesIn(value: unknown): string[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value.map(textOf) : [textOf(value)];
}

function listed(all: string[]): string {
  return all.length === 0 ? "anything" : showAll(all);
}
