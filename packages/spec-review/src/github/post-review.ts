import { gzipSync } from "node:zlib";
import { commentBody, MARKER } from "./comment-body.ts";
import type { GitHubApi } from "./github-api.ts";
import { mustBeOfReview } from "./must-be-of-review.ts";
import { openPull, type PullHead } from "./open-pulls.ts";

/** A review as the workflow of the pull request left it. */
export interface PostedReview extends PullHead {
  /** In Markdown. */
  report: string;
  /** A SARIF log; undefined where there is none. */
  sarif: string | undefined;
  /** Whether the docs that it links to were published; undefined where they were not to be. */
  hasPreview: boolean | undefined;
}

const AUTHOR = "github-actions[bot]";

/**
 * Shows a review at its pull request: one comment, written anew in its place, and the findings for code scanning.
 *
 * @returns What was done, in a sentence.
 * @throws Error where GitHub refuses, and where the findings are not those of a review.
 */
export async function postReview(api: GitHubApi, review: PostedReview): Promise<string> {
  const { commit, report, sarif, hasPreview } = review;
  if (sarif !== undefined) mustBeOfReview(sarif);
  const pull = await openPull(api, review);
  if (pull === undefined) return `No open pull request ends with ${commit}; there is nothing to comment on.`;
  const body = commentBody(report, hasPreview);
  const comment = await ownComment(api, pull.number);
  if (comment === undefined) await api.ask("POST", `/issues/${pull.number}/comments`, { body });
  else await api.ask("PATCH", `/issues/comments/${comment.id}`, { body });
  if (sarif !== undefined) {
    const packed = gzipSync(sarif).toString("base64");
    await api.ask("POST", "/code-scanning/sarifs", {
      commit_sha: commit,
      ref: `refs/pull/${pull.number}/head`,
      sarif: packed,
    });
  }
  return `The review of #${pull.number} is ${comment === undefined ? "written" : "written anew"}.`;
}

interface Comment {
  id: number;
  body: string;
  user: { login: string };
}

const PAGE = 100;

async function ownComment(api: GitHubApi, number: number): Promise<Comment | undefined> {
  for (let page = 1; ; page += 1) {
    const path = `/issues/${number}/comments?per_page=${PAGE}&page=${page}`;
    const comments = (await api.ask("GET", path)) as Comment[];
    const own = comments.find(({ body, user }) => user.login === AUTHOR && body.startsWith(MARKER));
    if (own !== undefined || comments.length < PAGE) return own;
  }
}
