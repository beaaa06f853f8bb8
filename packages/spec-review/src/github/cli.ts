import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fromEnvironment } from "./from-environment.ts";
import { gitHubApi } from "./github-api.ts";
import { postReview } from "./post-review.ts";

// `node src/github/cli.ts FOLDER COMMIT`: shows the review in a folder at its pull request. It needs nothing installed, so that
// the job whose token can write runs no code but this repository's own. GITHUB_* come from the workflow, and so do HEAD_OWNER and
// HEAD_BRANCH, which whoever opens a pull request chooses.
const [folder, commit] = process.argv.slice(2);
if (folder === undefined || commit === undefined || !/^[0-9a-f]{40}$/.test(commit)) {
  throw new Error(
    "A folder and a commit of 40 digits must be named; they are not: node src/github/cli.ts FOLDER COMMIT",
  );
}
const api = gitHubApi({
  url: fromEnvironment("GITHUB_API_URL"),
  repository: fromEnvironment("GITHUB_REPOSITORY"),
  token: fromEnvironment("GITHUB_TOKEN"),
  fetch,
});
const sarif = join(folder, "review.sarif");
/** As GitHub names the ends of a job. */
const preview = fromEnvironment("PREVIEW");
const done = await postReview(api, {
  commit,
  owner: fromEnvironment("HEAD_OWNER"),
  branch: fromEnvironment("HEAD_BRANCH"),
  report: readFileSync(join(folder, "review.md"), "utf8"),
  sarif: existsSync(sarif) ? readFileSync(sarif, "utf8") : undefined,
  hasPreview: preview === "skipped" ? undefined : preview === "success",
});
console.log(done);
