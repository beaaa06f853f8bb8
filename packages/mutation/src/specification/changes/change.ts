/** What is done to a leaf, and how that is told. */
export interface Change {
  readonly words: string;
  readonly edit:
    | { readonly set: unknown }
    | { readonly drop: true }
    | { readonly rename: string }
    | { readonly add: unknown };
}

/** Puts another value in the place of a leaf's. */
export function becomes(from: unknown, to: unknown): Change {
  return { words: `${JSON.stringify(from)} becomes ${JSON.stringify(to)}`, edit: { set: to } };
}

/** Takes a leaf away. */
export const DROPPED: Change = { words: "dropped", edit: { drop: true } };
