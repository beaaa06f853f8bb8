import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { load } from "@augno/codegen/src/load.ts";
import { readAcceptedSurvivors, staleAcceptances } from "./accepted-survivors.ts";
import { enumerateMutants } from "./enumerate-mutants.ts";
import { judgeMutants } from "./judge-mutants.ts";
import type { Mutant } from "./mutant.ts";
import type { MutationRun } from "./report.ts";
import { sampleMutants } from "./sample-mutants.ts";
import { tallyOf } from "./tally.ts";
import type { Verdict } from "./verdict.ts";
import { vocabularyOf } from "./vocabulary.ts";
import { ROOT } from "./working-copy.ts";

const ACCEPTED = join(import.meta.dirname, "../../accepted-survivors.yaml");

export interface MutateSpecificationOptions {
  /** How many mutants to judge; all where it is left out. */
  readonly sample?: number | undefined;
  /** Decides which ones those are. */
  readonly seed: number;
  /** What the ids of mutants begin with, such as `spec/schemas/Unit.yaml#/properties/name`; all where it is left out. */
  readonly only?: string | undefined;
  /** How many processes judge side by side; as many as there are processors where it is left out. */
  readonly workers?: number | undefined;
  readonly onVerdict?: (verdict: Verdict) => void;
}

/** Every mutant of the specification of this repository. */
export async function allMutants(): Promise<Mutant[]> {
  return enumerateMutants(ROOT, vocabularyOf(await load(join(ROOT, "spec"))));
}

/**
 * Changes facts of the specification, one at a time, and tells which of them the checks notice.
 *
 * @throws RangeError where `only` names no leaf.
 * @throws Error where the checks fail before anything is changed.
 */
export async function mutateSpecification(options: MutateSpecificationOptions): Promise<MutationRun> {
  const { sample, seed, only = "", workers = availableParallelism(), onVerdict } = options;
  const start = performance.now();
  const all = await allMutants();
  const mutants = all.filter(({ id }) => id.startsWith(only));
  if (mutants.length === 0) {
    throw new RangeError(
      `"--only" must be the beginning of a leaf such as spec/schemas/Unit.yaml#/properties/name; got "${only}", ` +
        "which no leaf begins with. Correct it.",
    );
  }
  const accepted = readAcceptedSurvivors(readFileSync(ACCEPTED, "utf8"));
  const chosen = sampleMutants(mutants, sample ?? mutants.length, seed);
  const verdicts = await judgeMutants(chosen, { workers, ...(onVerdict === undefined ? {} : { onVerdict }) });
  return {
    seed,
    verdicts,
    tally: tallyOf(mutants, verdicts, accepted),
    accepted,
    stale: staleAcceptances(accepted, all, verdicts),
    seconds: Math.round((performance.now() - start) / 1000),
  };
}
