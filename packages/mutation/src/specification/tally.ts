import { acceptanceOf, type AcceptedSurvivors } from "./accepted-survivors.ts";
import { isProse, type LeafKind, type Mutant } from "./mutant.ts";
import type { Verdict } from "./verdict.ts";

/** How many mutants of some sort were noticed. */
export interface Count {
  /** Of all that there are. */
  readonly all: number;
  readonly judged: number;
  readonly noticed: number;
  /** Survivors with a reason. */
  readonly accepted: number;
}

/** What a run came to. */
export interface Tally {
  readonly semantic: Count;
  readonly prose: Count;
  readonly kinds: ReadonlyMap<LeafKind, Count>;
}

/** Counts verdicts, semantic leaves and prose apart. */
export function tallyOf(
  mutants: readonly Mutant[],
  verdicts: readonly Verdict[],
  accepted: readonly AcceptedSurvivors[],
): Tally {
  const count = (isCounted: (mutant: Mutant) => boolean): Count => {
    const judged = verdicts.filter(({ mutant }) => isCounted(mutant));
    const survivors = judged.filter(({ noticed }) => noticed === null);
    return {
      all: mutants.filter(isCounted).length,
      judged: judged.length,
      noticed: judged.length - survivors.length,
      accepted: survivors.filter(({ mutant }) => acceptanceOf(mutant, accepted) !== undefined).length,
    };
  };
  const kinds = [...new Set(mutants.map(({ kind }) => kind))].toSorted();
  return {
    semantic: count((mutant) => !isProse(mutant)),
    prose: count(isProse),
    kinds: new Map(kinds.map((kind) => [kind, count((mutant) => mutant.kind === kind)])),
  };
}

/** The share that was noticed, from 0 to 1; 1 where nothing was judged. */
export function scoreOf({ judged, noticed }: Count): number {
  return judged === 0 ? 1 : noticed / judged;
}
