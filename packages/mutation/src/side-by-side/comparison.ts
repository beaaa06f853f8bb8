/** Who noticed which broken servers, as it is kept between runs. */
export interface Comparison {
  /** Everyone who was compared, the kit first, as a table calls them. */
  readonly who: readonly string[];
  /** By the name of a broken server: whether each noticed it, in that order. */
  readonly noticed: Readonly<Record<string, readonly boolean[]>>;
}
