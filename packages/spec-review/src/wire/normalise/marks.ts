/**
 * What a normalised document says in a field of its own, because OpenAPI says it in several ways, or in none that the engine
 * compares. engine/plugin.ts tells the engine of them.
 */
export const MARKS = {
  /** true where `null` is one of the values. */
  nullable: "x-review-nullable",
  /** true where an enumeration admits values that it does not name. */
  open: "x-review-open",
  /** The examples, as one text. */
  examples: "x-review-examples",
  /** How the branches of a union are told apart, as one text. */
  discriminator: "x-review-discriminator",
} as const;
