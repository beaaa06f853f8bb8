/** Where two lists part. */
export interface Difference {
  /** The index of the first entry that is not the same. */
  readonly index: number;
  /** What must stand there, for messages; `the end` where nothing must. */
  readonly expected: string;
  /** What does stand there, for messages; `the end` where nothing does. */
  readonly actual: string;
}

/** Finds where a list first departs from what it must be; undefined where it does not. */
export function firstDifference(expected: string[], actual: string[]): Difference | undefined {
  const length = Math.max(expected.length, actual.length);
  const index = Array.from({ length }).findIndex((_, place) => expected[place] !== actual[place]);
  if (index === -1) return undefined;
  return { index, expected: expected[index] ?? "the end", actual: actual[index] ?? "the end" };
}
