import type { Change } from "../change.ts";
import { type Bump, farthest, suffices } from "../verdict/bump.ts";
import { bumpsOf } from "../verdict/bumps-of.ts";
import type { PendingChangeset } from "./pending-changesets.ts";

/** What the changesets in front of a release do not say yet of a change of the specification. */
export interface ChangesetProblem {
  kind: "bump" | "break";
  message: string;
}

/**
 * Holds the waiting changesets to a review: each package's version must move far enough, and each break must be meant.
 *
 * @param changes - What changed since the last release.
 */
export function problemsOfChangesets(
  changes: readonly Change[],
  changesets: readonly PendingChangeset[],
): ChangesetProblem[] {
  return [
    ...missingBumps(changes, changesets).map(({ name, asked, has }): ChangesetProblem => {
      const waiting = has === "none" ? "none waits" : `the waiting ones ask for ${has}`;
      const message = `\`${name}\` must have a ${asked} changeset; ${waiting}. Run "pnpm spec:review --write" for a draft.`;
      return { kind: "bump", message };
    }),
    ...unacceptedBreaks(changes, changesets).map(({ fingerprint, message }): ChangesetProblem => ({
      kind: "break",
      message: `A changeset must accept the break ${fingerprint} (${message}) if it is meant. Write "<!-- accepts: ${fingerprint} -->" into it, or take the break out.`,
    })),
  ];
}

/** The packages whose waiting changesets do not move them far enough. */
export function missingBumps(
  changes: readonly Change[],
  changesets: readonly PendingChangeset[],
): { name: string; asked: Bump; has: Bump }[] {
  return Object.entries(bumpsOf(changes)).flatMap(([name, asked]) => {
    const has = farthest(changesets.map(({ bumps }) => bumps[name] ?? "none"));
    return suffices(has, asked) ? [] : [{ name, asked, has }];
  });
}

/** The breaks that no waiting changeset accepts. */
export function unacceptedBreaks(changes: readonly Change[], changesets: readonly PendingChangeset[]): Change[] {
  const accepted = new Set(changesets.flatMap(({ accepts }) => accepts));
  return changes.filter(({ severity, fingerprint }) => severity === "breaking" && !accepted.has(fingerprint));
}
