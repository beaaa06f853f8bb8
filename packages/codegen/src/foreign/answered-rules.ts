import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The decision that answers what other people's rulesets find, from the root of the repository. */
export const ANSWERS = "decisions/2026-11-24-foreign-rulesets.md";

/** The rules that the decision answers: what stands in backticks at the head of a row of its table. */
export function answeredRules(): string[] {
  const page = readFileSync(join(import.meta.dirname, "../../../..", ANSWERS), "utf8");
  return [...page.matchAll(/^\| `([^`]+)`/gm)].map(([, rule = ""]) => rule);
}
