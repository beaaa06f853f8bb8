import { NARROWER, WIDER } from "../finding.ts";
import { textOf } from "../wording/text-of.ts";
import { finding, type Rule, type RuleInput } from "./rule.ts";
import { isNowNamed } from "./is-now-named.ts";

/** How a bound is told, and whether a greater number admits more. */
const BOUNDS: Record<string, { says: (value: string) => string; admitsMore: "greater" | "smaller" }> = {
  minimum: { says: (value) => `at least ${value}`, admitsMore: "smaller" },
  exclusiveMinimum: { says: (value) => `more than ${value}`, admitsMore: "smaller" },
  minLength: { says: (value) => `at least ${value} characters`, admitsMore: "smaller" },
  minItems: { says: (value) => `at least ${value} items`, admitsMore: "smaller" },
  minProperties: { says: (value) => `at least ${value} fields`, admitsMore: "smaller" },
  maximum: { says: (value) => `at most ${value}`, admitsMore: "greater" },
  exclusiveMaximum: { says: (value) => `less than ${value}`, admitsMore: "greater" },
  maxLength: { says: (value) => `at most ${value} characters`, admitsMore: "greater" },
  maxItems: { says: (value) => `at most ${value} items`, admitsMore: "greater" },
  maxProperties: { says: (value) => `at most ${value} fields`, admitsMore: "greater" },
};

/** The fields of a schema that this file's rule is for. */
export const BOUND_FIELDS: string[] = Object.keys(BOUNDS);

/** A bound that was set, moved or dropped. */
export const bounds: Rule = (input) => {
  const { property, base, head } = input.difference;
  const bound = BOUNDS[property];
  if (bound === undefined) return [];
  const [before, after] = [base?.value, head?.value];
  if (isMovedInto(input) || isNowNamed(input)) return [];
  const message = tell(input.subject, bound.says, before, after);
  return admitsMore(before, after, bound.admitsMore)
    ? finding(input, "bound-widened", WIDER, message, "Keep answers within the old bound.")
    : finding(input, "bound-narrowed", NARROWER, message, "Keep accepting what was accepted.");
};

function tell(subject: string, says: (value: string) => string, before: unknown, after: unknown): string {
  if (before === undefined) return `${subject} is ${says(textOf(after))}; it had no such bound.`;
  if (after === undefined) return `${subject} need no longer be ${says(textOf(before))}.`;
  return `${subject} is ${says(textOf(after))}; it was ${says(textOf(before))}.`;
}

/** An exclusive bound that took the place of an inclusive one, or the other way round, is told once, by what it became. */
function isMovedInto({ difference: { property, base, head } }: RuleInput): boolean {
  const other = property.startsWith("exclusive")
    ? property.replace("exclusive", "").toLowerCase()
    : property.replace(/^m/, "exclusiveM");
  const isBound = property.toLowerCase().endsWith("imum");
  return isBound && head?.value === undefined && base?.holder[other] === undefined && head?.holder[other] !== undefined;
}

function admitsMore(before: unknown, after: unknown, way: "greater" | "smaller"): boolean {
  if (after === undefined) return true;
  if (before === undefined) return false;
  return way === "greater" ? Number(after) > Number(before) : Number(after) < Number(before);
}
