import type { Git } from "./git.ts";

/** What the branch holds that GitHub Pages serves. */
export interface Site {
  /** What stands at the root, beside the previews: lines of `git ls-tree`, the release's docs. */
  docs: readonly string[];
  /** Trees, by the numbers of the pull requests whose docs they are. */
  previews: ReadonlyMap<number, string>;
}

/** What a branch holds that is not there. */
export const NOTHING: Site = { docs: [], previews: new Map() };

/** The folder of all previews. */
const PREVIEWS = "previews";

/** Where a pull request's docs stand below the site. */
export function previewPath(number: number): string {
  return `/${PREVIEWS}/pr-${number}`;
}

/**
 * Reads what a commit holds.
 *
 * @param commit - Its id; undefined where there is no branch yet.
 */
export function readSite(git: Git, commit: string | undefined): Site {
  if (commit === undefined) return NOTHING;
  const root = entriesOf(git, commit);
  const hasPreviews = root.some((entry) => nameOf(entry) === PREVIEWS);
  const previews = hasPreviews ? entriesOf(git, `${commit}:${PREVIEWS}`) : [];
  return {
    docs: root.filter((entry) => nameOf(entry) !== PREVIEWS),
    previews: new Map(
      previews.flatMap((entry) => {
        const number = /^pr-(\d+)$/.exec(nameOf(entry))?.[1];
        return number === undefined ? [] : [[Number(number), idOf(entry)] as const];
      }),
    ),
  };
}

/** The lines that tell of the files and folders of a tree or a commit, and of nothing below them. */
export function entriesOf(git: Git, tree: string): string[] {
  return git
    .run(["ls-tree", tree])
    .split("\n")
    .filter((line) => line !== "");
}

/**
 * Writes a site as a tree.
 *
 * @param host - The site's own, which GitHub Pages reads in the file `CNAME`.
 * @returns The tree's id.
 */
export function writeSite(git: Git, { docs, previews }: Site, host: string): string {
  const own = {
    // Without it, GitHub would run Jekyll, which leaves out all whose name begins with an underscore.
    ".nojekyll": blob(git, ""),
    CNAME: blob(git, `${host}\n`),
  };
  const folders = [...previews].map(([number, tree]) => `040000 tree ${tree}\tpr-${number}`);
  const rest = docs.filter((entry) => !Object.hasOwn(own, nameOf(entry)));
  const files = Object.entries(own).map(([name, id]) => `100644 blob ${id}\t${name}`);
  const below = folders.length === 0 ? [] : [`040000 tree ${makeTree(git, folders)}\t${PREVIEWS}`];
  return makeTree(git, [...rest, ...files, ...below]);
}

function blob(git: Git, content: string): string {
  return git.run(["hash-object", "-w", "--stdin"], content).trim();
}

function makeTree(git: Git, entries: readonly string[]): string {
  return git.run(["mktree"], entries.map((entry) => `${entry}\n`).join("")).trim();
}

/** `100644 blob <id>\t<name>`, as `git ls-tree` prints it. */
function nameOf(entry: string): string {
  return entry.slice(entry.indexOf("\t") + 1);
}

function idOf(entry: string): string {
  return entry.slice(0, entry.indexOf("\t")).split(" ")[2] ?? "";
}
