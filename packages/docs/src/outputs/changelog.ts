/** What changed from release to release of the API; `src/generated/changelog.json` holds it, the newest first. */
export interface Changelog {
  readonly releases: readonly Release[];
}

/** What is said of a release without changes: the first, which has none before it. */
export const UNCHANGED = "Initial version.";

/** A version of the API that was released. */
export interface Release {
  /** Such as `2026-11-24`: what `Augno-Version` names. */
  readonly version: string;
  /** The day it was released, as `YYYY-MM-DD`. */
  readonly date: string;
  /** Empty for the first release, which has none before it to differ from. */
  readonly changes: readonly Change[];
}

/** A difference between a release and the one before it. */
export interface Change {
  /** What it asks of programs that call the API: to be changed, nothing, or nothing because nothing is to be seen. */
  readonly severity: "breaking" | "additive" | "neutral";
  /** The ids of the operations that it shows in; empty for one that is about none. */
  readonly operations: readonly string[];
  /** In Markdown. */
  readonly message: string;
}
