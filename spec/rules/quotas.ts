import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";
import { showValue } from "./wording/show-value.ts";

/** Answered where a quota is used up. */
const CODE = "limit_exceeded";

/** How many there may be of something. */
interface Quota {
  limit: number;
  /** What texts call it. */
  noun: string;
}

/** `augno/quotas`: how many there may be of something is told everywhere as `x-augno-quotas` has it. */
export const quotas: StyleRule = {
  name: "quotas",
  description:
    "A number before the `noun` of a quota, in any description, remedy and law, is the quota's `limit`; so is the `limit` in " +
    "every example of an error that has a `quota`. The description of an operation that answers `limit_exceeded` names one. The " +
    "server refuses by the quota, so that a text with another number would promise what is not kept.",
  visit: () => {
    let known: Quota[] = [];
    return {
      Root(value, context) {
        const root = SpecNode.of(value, context);
        known = root.get("x-augno-quotas").children.flatMap(quotaOf);
        for (const text of textsOf(root)) checkText(text, known);
      },
      any(value: unknown, context) {
        checkText(SpecNode.of(value, context).get("description"), known);
      },
      Operation(value, context) {
        checkOperation(SpecNode.of(value, context), known);
      },
      Example(value, context) {
        const limit = SpecNode.of(value, context).get("value", "error", "quota", "limit");
        if (limit.value === undefined || known.some((quota) => quota.limit === limit.value)) return;
        limit.report(
          `The limit of a quota in an example must be one of x-augno-quotas, ${limitsOf(known)}; got ${showValue(limit.value)}. Correct it.`,
        );
      },
    };
  },
};

function quotaOf(node: SpecNode): Quota[] {
  const [limit, noun] = [node.get("limit").value, node.get("noun").text];
  return typeof limit === "number" && noun !== undefined ? [{ limit, noun }] : [];
}

/** The texts of our extensions, which Redocly does not know: laws are their own, other entries have some. */
function textsOf(root: SpecNode): SpecNode[] {
  const catalogues = root.keys.filter((key) => key.startsWith("x-augno-")).map((key) => root.get(key));
  return catalogues
    .flatMap((catalogue) => catalogue.children)
    .flatMap((entry) => [entry, entry.get("description"), entry.get("remedy")]);
}

function checkText(text: SpecNode, all: readonly Quota[]): void {
  for (const { limit, noun } of all) {
    for (const told of numbersBefore(text, noun).filter((number) => number !== limit)) {
      text.report(
        `The number before "${noun}" must be the limit of the quota, ${limit}; got ${told}. Correct it, or the quota in x-augno-quotas.`,
      );
    }
  }
}

function checkOperation(operation: SpecNode, all: readonly Quota[]): void {
  if (!operation.get("x-augno-error-codes").texts.includes(CODE)) return;
  const description = operation.get("description");
  if (all.some(({ noun }) => numbersBefore(description, noun).length > 0)) return;
  description.report(
    `The description of an operation that answers ${CODE} must say of what there may be how many; it says of none of ` +
      `x-augno-quotas, ${all.map(({ limit, noun }) => `"${limit} ${noun}"`).join(", ") || "which are none"}. Say it there.`,
  );
}

function numbersBefore({ text = "" }: SpecNode, noun: string): number[] {
  const parts = text.replaceAll(/\s+/g, " ").split(` ${noun}`);
  const before = parts.filter((_, at) => /^(?!\w)/.test(parts[at + 1] ?? "w"));
  return before.flatMap((words) => /\b\d[\d,]*$/.exec(words) ?? []).map((told) => Number(told.replaceAll(",", "")));
}

function limitsOf(all: readonly Quota[]): string {
  return all.map(({ limit }) => limit).join(", ") || "which are none";
}
