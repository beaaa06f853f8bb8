/** Numbers that look random and are the same for the same seed. */
export type Random = (below: number) => number;

/**
 * Whole numbers from 0 to below what is asked, by the generator mulberry32.
 *
 * @param seed That of the run, so that the same run asks the same.
 */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
