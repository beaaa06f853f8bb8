import type * as fc from "fast-check";

/** What came of trying one value. */
export interface Trial {
  /** What became of it in a word or two, which are counted: `taken`, `validation_failed`. */
  readonly outcomes: readonly string[];
  /** What is wrong, in sentences. */
  readonly findings: readonly string[];
}

/** Something that holds for every value of a kind. */
export interface Property<Value> {
  readonly values: fc.Arbitrary<Value>;
  /** For how many values it is tried. */
  readonly runs: number;
  /** Whether what a trial makes is taken away before the next, and not at the end of all; after one that fails, it always is. */
  readonly isCleanedUp: boolean;
  try(value: Value): Promise<Trial>;
}
