import type { Git } from "./git.ts";
import { NOTHING, readSite, type Site, writeSite } from "./site.ts";

/** The branch that GitHub Pages serves. */
const BRANCH = "refs/heads/gh-pages";

/** Each time another push was first, somebody's change is in; so many in a row are none of those. */
const ATTEMPTS = 10;

/** A site's branch, and who serves it. */
export interface SiteBranch {
  git: Git;
  /** The repository to push to: an address, or a folder. */
  remote: string;
  /** Such as `docs.augno.com`. */
  host: string;
}

/**
 * Changes what the branch holds. It is one commit without a parent, always a new one, so that what was taken away takes no
 * room; where another push came first, the change is made once more, to what that left.
 *
 * @param change - What becomes of the site; asked again at each attempt.
 * @returns Whether anything changed.
 * @throws Error where git refuses.
 */
export async function changeSite(branch: SiteBranch, change: (site: Site) => Promise<Site>): Promise<boolean> {
  const { git, remote, host } = branch;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const base = fetched(branch);
    const tree = writeSite(git, await change(readSite(git, base)), host);
    if (tree === (base === undefined ? writeSite(git, NOTHING, host) : treeOf(git, base))) return false;
    const commit = git.run(["commit-tree", tree, "-m", "Publish the docs"]).trim();
    const lease = `--force-with-lease=${BRANCH}:${base ?? ""}`;
    try {
      git.run(["push", "--quiet", lease, remote, `${commit}:${BRANCH}`]);
      return true;
    } catch (error) {
      if (tip(branch) === base) throw error;
    }
  }
  throw new Error(`gh-pages must stand still for one push; ${ATTEMPTS} times another was first. Run the job again.`);
}

function treeOf(git: Git, commit: string): string {
  return git.run(["rev-parse", `${commit}^{tree}`]).trim();
}

/** The commit at the branch's tip, which is then here; undefined where there is no such branch. */
function fetched(branch: SiteBranch): string | undefined {
  if (tip(branch) === undefined) return undefined;
  branch.git.run(["fetch", "--quiet", "--no-tags", branch.remote, BRANCH]);
  return branch.git.run(["rev-parse", "FETCH_HEAD"]).trim();
}

function tip({ git, remote }: SiteBranch): string | undefined {
  const line = git.run(["ls-remote", remote, BRANCH]);
  return line === "" ? undefined : line.split("\t")[0];
}
