import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Change } from "../change.ts";
import { clientMethods } from "../client-methods.ts";
import { draftChangeset } from "./draft-changeset.ts";
import { newVersionProblem } from "./new-version-problem.ts";
import { pendingChangesets } from "./pending-changesets.ts";
import { problemsOfChangesets } from "./problems-of-changesets.ts";

/** What is held to the changesets of a repository. */
export interface HeldReview {
  /** The folder that holds `.changeset/`. */
  root: string;
  /** The last release's document. */
  base: object;
  head: object;
  /** Of both lenses, none left out: versions follow from these. */
  all: readonly Change[];
  /** Each thing once, as reports tell it: these are accepted and told to users. */
  shown: readonly Change[];
}

/**
 * What must be mended before a change of the specification can be merged: a changeset that is missing or says too little, a
 * break that none accepts, a version of the API that has no new date. A sentence each.
 */
export async function changesetProblems({ root, base, head, all, shown }: HeldReview): Promise<string[]> {
  const problems = problemsOfChangesets({ all, shown }, await pendingChangesets(root));
  const version = newVersionProblem(shown, base, head);
  return version === undefined ? problems : [...problems, version];
}

/**
 * Writes the changeset that is missing, for its author to put into better words.
 *
 * @returns The file's path from the root; undefined where none is missing.
 */
export async function writeMissingChangeset({ root, head, all, shown }: HeldReview): Promise<string | undefined> {
  const draft = draftChangeset({ all, shown }, await pendingChangesets(root), clientMethods(head));
  if (draft === undefined) return undefined;
  await mkdir(join(root, ".changeset"), { recursive: true });
  await writeFile(join(root, ".changeset", draft.name), draft.content);
  return `.changeset/${draft.name}`;
}
