/** What changed from release to release of the API, the newest first. */
export interface Changelog {
  readonly releases: readonly Release[];
}

/** What is said of a release without changes: of the first, while it is being prepared. */
export const UNCHANGED = "Initial version.";

/** A release that changed the specification. */
export interface Release {
  /** Its name in links, which stays: its day, and behind that a number where it was not the first of the day. */
  readonly id: string;
  /** Such as `2026-11-24`: the newest that `Augno-Version` can name. Several releases may have one. */
  readonly version: string;
  /** The day it was released, as `YYYY-MM-DD`. */
  readonly date: string;
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

/** What is read of `spec/released/changelog.json`, which has the newest first. */
export type Recorded = readonly Omit<Release, "id">[];

/**
 * The changelog of what was released.
 *
 * @param apiVersion - The newest version, which is what there is to tell before the first release.
 */
export function changelogOf(recorded: Recorded, apiVersion: string): Changelog {
  if (recorded.length === 0)
    return { releases: [{ id: apiVersion, version: apiVersion, date: apiVersion, changes: [] }] };
  const perDay = new Map<string, number>();
  const releases = recorded.toReversed().map(({ version, date, changes }) => {
    const nth = (perDay.get(date) ?? 0) + 1;
    perDay.set(date, nth);
    return { id: nth === 1 ? date : `${date}-${nth}`, version, date, changes };
  });
  return { releases: releases.toReversed() };
}
