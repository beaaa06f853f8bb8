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
  minContains: { says: (value) => `at least ${value} items of a kind`, admitsMore: "smaller" },
  maxContains: { says: (value) => `at most ${value} items of a kind`, admitsMore: "greater" },
  maxProperties: { says: (value) => `at most ${value} fields`, admitsMore: "greater" },
};

/** The fields of a schema that this file's rule is for. */
export const BOUND_FIELDS: string[] = Object.keys(BOUNDS);

/** A bound that was set, moved or dropped. */
export const bounds: Rule = (input) => {
  const { property, base, head } = input.difference;
  const bound = BOUNDS[property];
  if (bound === undefined || isNowNamed(input) || isToldByOther(input)) return [];
  const [before, after] = [limitOf(base?.holder, property), limitOf(head?.holder, property)];
  const isWider = admitsMore(before, after, bound.admitsMore);
  if (isWider === undefined) return [];
  const message = tell(input.subject, before, after);
  return isWider
    ? finding(input, "bound-widened", WIDER, message, "Keep answers within the old bound.")
    : finding(input, "bound-narrowed", NARROWER, message, "Keep accepting what was accepted.");
};

/** How far values may go in one way. */
interface Limit {
  value: number;
  /** The keyword that sets it. */
  keyword: string;
}

function tell(subject: string, before: Limit | undefined, after: Limit | undefined): string {
  const [was, is] = [before, after].map((limit) =>
    limit === undefined ? "" : (BOUNDS[limit.keyword]?.says(textOf(limit.value)) ?? ""),
  );
  if (before === undefined) return `${subject} is ${is}; it had no such bound.`;
  if (after === undefined) return `${subject} need no longer be ${was}.`;
  return `${subject} is ${is}; it was ${was}.`;
}

/** The keyword that sets the same limit of numbers the other way, inclusive or exclusive; undefined for what is no number's. */
function otherKeyword(property: string): string | undefined {
  if (!property.toLowerCase().endsWith("imum")) return undefined;
  return property.startsWith("exclusive")
    ? property.replace("exclusive", "").toLowerCase()
    : property.replace(/^m/, "exclusiveM");
}

/** The tighter of the limits that a schema sets one way. */
function limitOf(schema: Record<string, unknown> | undefined, property: string): Limit | undefined {
  const keywords = [property, otherKeyword(property)].filter((keyword) => keyword !== undefined);
  const limits = keywords.flatMap((keyword): Limit[] => {
    const value = schema?.[keyword];
    return typeof value === "number"
      ? [schema?.["type"] === "integer" ? ofWholes(value, keyword) : { value, keyword }]
      : [];
  });
  const way = BOUNDS[property]?.admitsMore ?? "greater";
  const [first, second] = limits;
  return second !== undefined && admitsMore(first, second, way) === false ? second : first;
}

/** Of whole numbers, less than 10 is at most 9. */
function ofWholes(value: number, keyword: string): Limit {
  const inclusive = keyword.startsWith("exclusive") ? otherKeyword(keyword) : undefined;
  if (inclusive === undefined) return { value, keyword };
  return { value: value + (inclusive === "minimum" ? 1 : -1), keyword: inclusive };
}

/** An exclusive bound that took the place of an inclusive one, or the other way round, is told once, by what it became. */
function isToldByOther({ difference: { property, base, head } }: RuleInput): boolean {
  const other = otherKeyword(property);
  if (other === undefined || head?.value !== undefined) return false;
  return head?.holder[other] !== undefined && head.holder[other] !== base?.holder[other];
}

/** Whether a limit admits more than another, or less; undefined where both admit the same. */
function admitsMore(
  before: Limit | undefined,
  after: Limit | undefined,
  way: "greater" | "smaller",
): boolean | undefined {
  if (before === undefined || after === undefined) return before === after ? undefined : after === undefined;
  const [old, now] = [before, after].map(({ keyword }) => keyword.startsWith("exclusive"));
  if (before.value === after.value) return old === now ? undefined : old;
  return way === "greater" ? after.value > before.value : after.value < before.value;
}
