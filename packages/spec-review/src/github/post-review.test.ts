import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { gitHubApi } from "./github-api.ts";
import { postReview } from "./post-review.ts";

const COMMIT = "a".repeat(40);
const BOT = { login: "github-actions[bot]" };

/** A pull request as this GitHub keeps it. */
interface KeptPull {
  number: number;
  state: "open" | "closed";
  head: { label: string; sha: string };
}

/** The open pull requests of one branch, as GitHub lists them by `owner:branch`. */
function listOf(pulls: readonly KeptPull[], query: URLSearchParams): KeptPull[] {
  return pulls.filter(({ state, head }) => state === query.get("state") && head.label === query.get("head"));
}

/** GitHub, with these pull requests and answers, and what was asked of it. */
function gitHub(
  pulls: readonly KeptPull[],
  answers: Readonly<Record<string, unknown>> = {},
): {
  asked: string[];
  sent: unknown[];
  api: ReturnType<typeof gitHubApi>;
} {
  const asked: string[] = [];
  const sent: unknown[] = [];
  const api = gitHubApi({
    url: "https://api.github.test",
    repository: "augno/api",
    token: "t",
    fetch: async (url, { method, body }) => {
      const call = `${method} ${url.replace("https://api.github.test/repos/augno/api", "")}`;
      asked.push(call);
      if (typeof body === "string") sent.push(JSON.parse(body));
      const { pathname, searchParams } = new URL(url);
      const answer = pathname === "/repos/augno/api/pulls" ? listOf(pulls, searchParams) : answers[call];
      return answer === undefined && method === "GET"
        ? new Response("no", { status: 404 })
        : Response.json(answer ?? {});
    },
  });
  return { asked, sent, api };
}

const PULLS = "GET /pulls?state=open&head=someone%3Afix%2Funits%26more";
const COMMENTS = "GET /issues/7/comments?per_page=100&page=1";
/** Of a fork, whose commits this repository does not have. */
const open: KeptPull = { number: 7, state: "open", head: { label: "someone:fix/units&more", sha: COMMIT } };
const review = {
  commit: COMMIT,
  owner: "someone",
  branch: "fix/units&more",
  report: "It breaks.",
  sarif: undefined,
  hasPreview: undefined,
};
const logOf = (...tools: string[]): string =>
  JSON.stringify({ runs: tools.map((name) => ({ tool: { driver: { name } }, results: [] })) });

test("the first review of a pull request is a comment", async () => {
  const { api, asked, sent } = gitHub([open], { [COMMENTS]: [] });
  expect(await postReview(api, review)).toBe("The review of #7 is written.");
  expect(asked).toEqual([PULLS, COMMENTS, "POST /issues/7/comments"]);
  expect(sent).toEqual([{ body: "<!-- spec-review -->\nIt breaks." }]);
});

test("a later review takes the comment's place, and no one else's", async () => {
  const comments = [
    { id: 1, user: { login: "someone" }, body: "<!-- spec-review -->\nMine." },
    { id: 2, user: BOT, body: "Another workflow's." },
    { id: 3, user: BOT, body: "<!-- spec-review -->\nIt broke." },
  ];
  const { api, asked } = gitHub([open], { [COMMENTS]: comments });
  expect(await postReview(api, review)).toBe("The review of #7 is written anew.");
  expect(asked.at(-1)).toBe("PATCH /issues/comments/3");
});

test("the comment is found on a later page", async () => {
  const others = Array.from({ length: 100 }, (_, id) => ({ id, user: BOT, body: "Another." }));
  const own = [{ id: 300, user: BOT, body: "<!-- spec-review -->" }];
  const { api, asked } = gitHub([open], { [COMMENTS]: others, [COMMENTS.replace(/1$/, "2")]: own });
  await postReview(api, review);
  expect(asked.at(-1)).toBe("PATCH /issues/comments/300");
});

test("findings go to code scanning, for the pull request's own commit", async () => {
  const { api, asked, sent } = gitHub([open], { [COMMENTS]: [] });
  await postReview(api, { ...review, sarif: logOf("spec-review") });
  expect(asked.at(-1)).toBe("POST /code-scanning/sarifs");
  const last = sent.at(-1) as { commit_sha: string; ref: string; sarif: string };
  expect([last.commit_sha, last.ref]).toEqual([COMMIT, "refs/pull/7/head"]);
  expect(gunzipSync(Buffer.from(last.sarif, "base64")).toString()).toBe(logOf("spec-review"));
});

test.each([
  ["", "review.sarif must be JSON; it is not. Nothing was shown."],
  ["null", "review.sarif must hold exactly one run, of spec-review; it holds no run. Nothing was shown."],
  [logOf(), "review.sarif must hold exactly one run, of spec-review; it holds no run. Nothing was shown."],
  [
    logOf("CodeQL"),
    'review.sarif must hold exactly one run, of spec-review; it holds 1 run, of "CodeQL". Nothing was shown.',
  ],
  [
    logOf("spec-review", "CodeQL"),
    'review.sarif must hold exactly one run, of spec-review; it holds 2 runs, of "spec-review", "CodeQL". Nothing was shown.',
  ],
  [
    '{"runs":[{"tool":{}}]}',
    "review.sarif must hold exactly one run, of spec-review; it holds 1 run, of a tool without a name. Nothing was shown.",
  ],
])("findings that are not a review's go nowhere: %s", async (sarif, message) => {
  const { api, asked } = gitHub([open], { [COMMENTS]: [] });
  await expect(postReview(api, { ...review, sarif })).rejects.toThrow(message);
  expect(asked).toEqual([]);
});

test.each<[string, KeptPull]>([
  ["that is closed", { ...open, state: "closed" }],
  ["that has moved on", { ...open, head: { ...open.head, sha: "b".repeat(40) } }],
  ["of somebody else", { ...open, head: { ...open.head, label: "other:fix/units&more" } }],
])("a pull request %s gets no comment", async (_, pull) => {
  const { api, asked } = gitHub([pull]);
  expect(await postReview(api, review)).toBe(
    `No open pull request ends with ${COMMIT}; there is nothing to comment on.`,
  );
  expect(asked).toEqual([PULLS]);
});

test("a report mentions nobody, and is cut at the end of a line before it is too long", async () => {
  const { api, sent } = gitHub([open], { [COMMENTS]: [] });
  await postReview(api, { ...review, report: `@someone\n${"a line\n".repeat(10_000)}` });
  const { body } = sent[0] as { body: string };
  expect(body).not.toMatch(/@\w/);
  expect(body.length).toBeLessThan(65_536);
  expect(body).toMatch(/a line\n\n_The report is longer; all of it is in the workflow's artefact\._$/);
});

test.each([
  [true, "<!-- spec-review -->\nIt breaks."],
  [
    false,
    "<!-- spec-review -->\nIt breaks.\n\n_The preview of the documentation could not be published: links to it lead nowhere. The workflow's log says why._",
  ],
])("a report tells where its links lead nowhere: the preview is there, %s", async (hasPreview, body) => {
  const { api, sent } = gitHub([open], { [COMMENTS]: [] });
  await postReview(api, { ...review, hasPreview });
  expect(sent).toEqual([{ body }]);
});

test("what GitHub refuses is an error that says what", async () => {
  await expect(postReview(gitHub([open]).api, review)).rejects.toThrow(
    "GET /issues/7/comments?per_page=100&page=1 must be answered by GitHub; it refused with 404: no",
  );
});
