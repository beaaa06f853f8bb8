import type { Mutant } from "./mutant.ts";

/** Few as they are, every kind is looked at. */
const FEWEST_OF_KIND = 3;

/**
 * Chooses mutants by chance, of every kind as many as its share of all. The same seed chooses the same.
 *
 * @param size - How many to choose; somewhat more come of it where kinds are small.
 */
export function sampleMutants(mutants: readonly Mutant[], size: number, seed: number): Mutant[] {
  if (size >= mutants.length) return [...mutants];
  const random = randomNumbers(seed);
  const chosen = [...Map.groupBy(mutants, ({ kind }) => kind).values()].flatMap((ofKind) => {
    const share = Math.max(FEWEST_OF_KIND, Math.round((size * ofKind.length) / mutants.length));
    return shuffled(ofKind, random).slice(0, share);
  });
  return shuffled(chosen, random);
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

/** Numbers from 0 to 1, by the generator mulberry32. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
