import { execFile, execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { ROOT } from "../repository.ts";

const run = promisify(execFile);
const PROGRAM = join(ROOT, "packages/spec-review/src/pages/cli.ts");
const REPOSITORY = "augno/api";
const HEAD = { HEAD_SHA: "a".repeat(40), HEAD_OWNER: "augno", HEAD_BRANCH: "fix" };

/** What has a program that is started with variables of its own tell what it reads, as the test's task must know. */
const OBSERVED = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => name === "NODE_OPTIONS" || name.startsWith("AUGNO_READS")),
);

/** What the workflows make of a pull request's docs, played on this machine. */
export interface PreviewSite {
  /** What `place` tells the workflow, by name. */
  readonly place: Readonly<Record<string, string>>;
  /** The folder that GitHub Pages would serve. */
  readonly folder: string;
  /** What was asked of GitHub. */
  readonly asked: readonly string[];
  /** Plays the closing of the pull request, and gives what the program says. */
  close(): Promise<string>;
  remove(): void;
}

/** Builds the docs for where their preview stands, publishes them, and takes a copy of the branch. */
export async function previewSite(number: number): Promise<PreviewSite> {
  const root = mkdtempSync(join(tmpdir(), "augno-preview-"));
  execFileSync("git", ["init", "--quiet", "--bare", join(root, `${REPOSITORY}.git`)]);
  // Of this process's variables none but these: some of the test runner's would say where the site stands.
  const env = { ...OBSERVED, PATH: process.env["PATH"], HOME: process.env["HOME"] };
  const { stdout } = await run(process.execPath, [PROGRAM, "place", String(number)], { env });
  const place = Object.fromEntries(
    stdout
      .trim()
      .split("\n")
      .map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)] as const),
  );
  const built = join(root, "built");
  const build = [join(ROOT, "packages/docs/src/cli.ts"), "--output", built];
  await run(process.execPath, build, { env: { ...env, AUGNO_DOCS_BASE: place["base"] } });
  const asked: string[] = [];
  const program = (...args: string[]): Promise<string> => withGitHub(number, root, asked, args);
  await program("preview", built);
  const folder = join(root, "pages");
  execFileSync("git", ["clone", "--quiet", "--branch", "gh-pages", join(root, `${REPOSITORY}.git`), folder]);
  return {
    place,
    folder,
    asked,
    close: () => program("tidy", String(number)),
    remove: () => rmSync(root, { recursive: true }),
  };
}

/** Runs the program as a workflow does, with a GitHub that has one open pull request. */
async function withGitHub(number: number, root: string, asked: string[], args: readonly string[]): Promise<string> {
  const gitHub = await listening(
    createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      const pulls = [{ number, head: { sha: HEAD.HEAD_SHA, repo: { full_name: REPOSITORY } } }];
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify(request.method === "GET" ? pulls : {}));
    }),
  );
  const address = gitHub.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const env = {
    ...OBSERVED,
    PATH: process.env["PATH"],
    ...HEAD,
    GITHUB_TOKEN: "token",
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_SERVER_URL: `file://${root}`,
    GITHUB_API_URL: `http://localhost:${port}`,
  };
  try {
    const { stdout } = await run(process.execPath, [PROGRAM, ...args], { env });
    return stdout.trim();
  } finally {
    gitHub.closeAllConnections();
    gitHub.close();
  }
}

async function listening(server: Server): Promise<Server> {
  server.listen(0, "localhost");
  await once(server, "listening");
  return server;
}
