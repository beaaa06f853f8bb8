import { readChangesets } from "@changesets/read";
import type { Bump } from "../verdict/bump.ts";

/** A changeset that waits for the next release. */
export interface PendingChangeset {
  /** Its file's name, without the ending. */
  id: string;
  /** What it says to users. */
  text: string;
  /** How far it moves each package that it names. */
  bumps: Readonly<Record<string, Bump>>;
  /** The fingerprints of the breaks that it accepts. */
  accepts: readonly string[];
}

/**
 * The changesets that wait in a repository.
 *
 * @param root - The folder that holds `.changeset/`.
 */
export async function pendingChangesets(root: string): Promise<PendingChangeset[]> {
  const changesets = await readChangesets(root);
  return changesets.map(({ id, summary, releases }) => ({
    id,
    text: summary,
    bumps: Object.fromEntries(releases.map(({ name, type }) => [name, type])),
    accepts: acceptedIn(summary),
  }));
}

/** The fingerprints in the comments `<!-- accepts: … -->` of a text. */
export function acceptedIn(text: string): string[] {
  return [...text.matchAll(/<!--\s*accepts:([^]*?)-->/g)].flatMap(([, list = ""]) => list.match(/[0-9a-f]+/g) ?? []);
}
