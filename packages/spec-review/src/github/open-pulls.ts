import type { GitHubApi } from "./github-api.ts";

/** Where a pull request comes from. Whoever opens it chooses the names. */
export interface PullHead {
  /** The commit that it ends with. */
  commit: string;
  /** Whose repository it comes from, such as `someone`; and the branch there. */
  owner: string;
  branch: string;
}

/** A pull request, as far as it is read here. */
export interface Pull {
  number: number;
  head: {
    sha: string;
    /** Null where the repository is gone. */
    repo: { full_name: string } | null;
  };
}

const PAGE = 100;

/**
 * The open pull request that ends with a commit; undefined where there is none. The number is asked of GitHub: what a fork's
 * workflow says of itself is not to be trusted. It is asked by the branch, since GitHub knows the pull requests of a commit only
 * where the commit is in the repository itself, which a fork's is not.
 */
export async function openPull(api: GitHubApi, { commit, owner, branch }: PullHead): Promise<Pull | undefined> {
  const head = encodeURIComponent(`${owner}:${branch}`);
  const pulls = (await api.ask("GET", `/pulls?state=open&head=${head}`)) as Pull[];
  const [pull, other] = pulls.filter(({ head: { sha } }) => sha === commit);
  if (pull !== undefined && other !== undefined) {
    throw new Error(
      `One open pull request must end with ${commit}; #${pull.number} and #${other.number} both do. Close one of them.`,
    );
  }
  return pull;
}

/** The numbers of all pull requests that are open. */
export async function openNumbers(api: GitHubApi): Promise<Set<number>> {
  const numbers = new Set<number>();
  for (let page = 1; ; page += 1) {
    const pulls = (await api.ask("GET", `/pulls?state=open&per_page=${PAGE}&page=${page}`)) as Pull[];
    for (const { number } of pulls) numbers.add(number);
    if (pulls.length < PAGE) return numbers;
  }
}
