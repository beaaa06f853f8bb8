import { join } from "node:path";
import { fromEnvironment } from "../github/from-environment.ts";
import { gitHubApi } from "../github/github-api.ts";
import { scratchGit } from "./git.ts";
import { docsAddress, publishPreview, publishRelease, type Publishing, tidyPreviews } from "./publish.ts";
import { previewPath } from "./site.ts";

// Puts built docs on the branch that GitHub Pages serves. It needs nothing installed, so that the job whose token can write runs no
// code but this repository's own. GITHUB_* come from the workflow, and so do HEAD_*, which whoever opens a pull request chooses.
//   node src/pages/cli.ts preview FOLDER   a pull request's docs, of HEAD_OWNER, HEAD_BRANCH and HEAD_SHA
//   node src/pages/cli.ts release FOLDER   the docs of a release, at the root
//   node src/pages/cli.ts tidy NUMBER      takes away the previews of what is closed
//   node src/pages/cli.ts place NUMBER     prints where the preview of a pull request stands, as outputs of a step
const USAGE = "node src/pages/cli.ts preview FOLDER | release FOLDER | tidy NUMBER | place NUMBER";
const [command = "", argument = ""] = process.argv.slice(2);
const address = docsAddress(join(import.meta.dirname, "../../../../spec/generated/openapi.json"));

const commands: Readonly<Record<string, () => Promise<string>>> = {
  preview: () => publishing((all) => publishPreview(all, headOfPull(), argument)),
  release: () => publishing((all) => publishRelease(all, argument)),
  tidy: () => publishing((all) => tidyPreviews(all, pullNumber())),
  place: async () => `base=${previewPath(pullNumber())}\nurl=${address}${previewPath(pullNumber())}`,
};
const run = commands[command];
if (run === undefined || argument === "") throw new Error(`A command and what it is for must be named: ${USAGE}`);
console.log(await run());

function pullNumber(): number {
  if (/^[1-9]\d{0,8}$/.test(argument)) return Number(argument);
  throw new Error(`The number of a pull request must be given; got ${JSON.stringify(argument)}: ${USAGE}`);
}

function headOfPull(): { commit: string; owner: string; branch: string } {
  return {
    commit: fromEnvironment("HEAD_SHA"),
    owner: fromEnvironment("HEAD_OWNER"),
    branch: fromEnvironment("HEAD_BRANCH"),
  };
}

async function publishing(work: (all: Publishing) => Promise<string>): Promise<string> {
  const token = fromEnvironment("GITHUB_TOKEN");
  const repository = fromEnvironment("GITHUB_REPOSITORY");
  const server = fromEnvironment("GITHUB_SERVER_URL");
  const credentials = Buffer.from(`x-access-token:${token}`).toString("base64");
  const git = scratchGit({ [`http.${server}/.extraHeader`]: `Authorization: Basic ${credentials}` });
  try {
    const api = gitHubApi({ url: fromEnvironment("GITHUB_API_URL"), repository, token, fetch });
    const branch = { git, remote: `${server}/${repository}.git`, host: new URL(address).host };
    return await work({ branch, api, repository });
  } finally {
    git.remove();
  }
}
