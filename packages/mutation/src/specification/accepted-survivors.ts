import { matchesGlob } from "node:path";
import { parse } from "yaml";
import type { Mutant } from "./mutant.ts";
import type { Verdict } from "./verdict.ts";

/** Mutants that no check is asked to notice, and why. */
export interface AcceptedSurvivors {
  /** Their ids, in which `*` stands for any letters but a slash and `**` for any. */
  readonly mutants: readonly string[];
  readonly reason: string;
}

/**
 * Reads `accepted-survivors.yaml`.
 *
 * @throws Error for an entry without mutants or without a reason.
 */
export function readAcceptedSurvivors(source: string): AcceptedSurvivors[] {
  const entries = (parse(source) ?? []) as Partial<AcceptedSurvivors>[]; // its shape is checked below
  return entries.map(({ mutants = [], reason = "" }, index) => {
    if (mutants.length === 0 || !/^[A-Z].{20,}\.$/s.test(reason.trim())) {
      throw new Error(
        `Entry ${index + 1} of accepted-survivors.yaml must have "mutants" and, in a sentence, a "reason"; ` +
          `got ${JSON.stringify({ mutants, reason })}. Complete it, or take it away.`,
      );
    }
    return { mutants, reason: reason.trim() };
  });
}

/** The entry that accepts a mutant; undefined where none does. */
export function acceptanceOf({ id }: Mutant, accepted: readonly AcceptedSurvivors[]): AcceptedSurvivors | undefined {
  return accepted.find(({ mutants }) => mutants.some((pattern) => matches(id, pattern)));
}

/** What is accepted for nothing: patterns that no mutant matches, or whose mutants were all noticed, as sentences. */
export function staleAcceptances(
  accepted: readonly AcceptedSurvivors[],
  mutants: readonly Mutant[],
  verdicts: readonly Verdict[],
): string[] {
  return accepted
    .flatMap((entry) => entry.mutants)
    .flatMap((pattern) => {
      if (!mutants.some(({ id }) => matches(id, pattern)))
        return `"${pattern}" of accepted-survivors.yaml must match a mutant; it matches none. Take it away.`;
      const judged = verdicts.filter(({ mutant }) => matches(mutant.id, pattern));
      const isWhole = judged.length === mutants.filter(({ id }) => matches(id, pattern)).length;
      return isWhole && judged.every(({ noticed }) => noticed !== null)
        ? `"${pattern}" of accepted-survivors.yaml must survive; it is noticed. Take it away.`
        : [];
    });
}

function matches(id: string, pattern: string): boolean {
  return id === pattern || matchesGlob(id, pattern.replaceAll(/[[\]{}?()]/g, String.raw`\$&`));
}
