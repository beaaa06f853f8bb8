import type { Change } from "../change.ts";
import { type Bump, farthest, suffices } from "../verdict/bump.ts";
import { bumpsOf } from "../verdict/bumps-of.ts";
import type { PendingChangeset } from "./pending-changesets.ts";
import { code } from "../wire/wording/code.ts";

/** What a review found, in both of its forms. */
export interface FoundChanges {
  /** Of both lenses, none left out. */
  all: readonly Change[];
  /** Each thing once. */
  shown: readonly Change[];
}

/**
 * Holds the waiting changesets to what changed since the last release: each package's version must move far enough, and each
 * break must be meant. A sentence for each that is not so.
 */
export function problemsOfChangesets({ all, shown }: FoundChanges, changesets: readonly PendingChangeset[]): string[] {
  const alike = Map.groupBy(missingBumps(all, changesets), ({ asked, has }) => `${asked} ${has}`);
  const bumps = [...alike.values()].map((missing) => {
    const { asked = "none", has = "none" } = missing[0] ?? {};
    const names = missing.map(({ name }) => code(name)).join(", ");
    const waiting = has === "none" ? "none waits" : `the waiting ones ask for ${has}`;
    return `${names} must have a ${asked} changeset; ${waiting}. Run \`pnpm spec:review --write\` for a draft.`;
  });
  const breaks = unacceptedBreaks(shown, changesets).map(
    ({ fingerprint, message }) =>
      `A changeset must accept the break ${fingerprint} (${message}) if it is meant. Write \`<!-- accepts: ${fingerprint} -->\` into it, or take the break out.`,
  );
  return [...bumps, ...breaks];
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
