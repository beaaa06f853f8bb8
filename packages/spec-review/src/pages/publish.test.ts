import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { GitHubApi } from "../github/github-api.ts";
import type { Pull } from "../github/open-pulls.ts";
import { changeSite, type SiteBranch } from "./change-site.ts";
import { type Git, scratchGit } from "./git.ts";
import { publishPreview, publishRelease, type Publishing, tidyPreviews } from "./publish.ts";
import { writeTree } from "./write-tree.ts";

const COMMIT = "a".repeat(40);
const head = { commit: COMMIT, owner: "augno", branch: "fix" };
let scratch: string;
let remote: string;
let git: Git;
let branch: SiteBranch;

beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), "publish-"));
  remote = join(scratch, "api.git");
  execFileSync("git", ["init", "--quiet", "--bare", remote]);
  git = scratchGit();
  branch = { git, remote, host: "docs.test" };
});

afterEach(() => {
  git.remove();
  rmSync(scratch, { recursive: true });
});

/** The repository's GitHub, with pull requests of the branch `fix` that are open, and what was asked to change. */
function gitHub(open: readonly number[], from: string | null = "augno/api"): { api: GitHubApi; written: string[] } {
  const written: string[] = [];
  const repo = from === null ? null : { full_name: from };
  // The first ends with the commit, others with theirs.
  const pulls = open.map((number, at): Pull => ({
    number,
    head: { sha: at === 0 ? COMMIT : `other ${number}`, repo },
  }));
  const ask: GitHubApi["ask"] = async (method, path) => {
    if (method === "GET") return pulls;
    written.push(`${method} ${path}`);
    return null;
  };
  return { api: { ask }, written };
}

function publishing(...open: number[]): Publishing {
  return { branch, api: gitHub(open).api, repository: "augno/api" };
}

/** A folder of built docs, whose first page says a word. */
function built(word: string, more: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(scratch, "built-"));
  for (const [path, text] of Object.entries({ "index.html": word, ...more })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function inRemote(...args: string[]): string {
  return execFileSync("git", args, { cwd: remote, encoding: "utf8" });
}

/** What the branch holds, by path. */
function published(): Record<string, string> {
  const paths = inRemote("ls-tree", "-r", "--name-only", "gh-pages").trimEnd().split("\n");
  return Object.fromEntries(paths.map((path) => [path, inRemote("show", `gh-pages:${path}`)]));
}

const OWN = { ".nojekyll": "", CNAME: "docs.test\n" };

describe("a preview", () => {
  test("stands in the folder of its pull request, whose number GitHub says", async () => {
    const { api, written } = gitHub([7]);
    const said = await publishPreview(
      { branch, api, repository: "augno/api" },
      head,
      built("new", { "_astro/a.css": "p {}" }),
    );
    expect(said).toBe("The docs of #7 stand at /previews/pr-7/.");
    expect(published()).toEqual({
      ...OWN,
      "previews/pr-7/_astro/a.css": "p {}",
      "previews/pr-7/index.html": "new",
    });
    expect(written).toEqual(["POST /pages/builds"]);
  });

  test("takes the place of the one before, and leaves nothing of it", async () => {
    await publishPreview(publishing(7), head, built("old", { "gone.html": "" }));
    await publishPreview(publishing(7), head, built("new"));
    expect(published()).toEqual({ ...OWN, "previews/pr-7/index.html": "new" });
  });

  test("that is as it was is not pushed again, and built once more, since the build may have failed", async () => {
    await publishPreview(publishing(7), head, built("same"));
    const before = inRemote("rev-parse", "gh-pages");
    const { api, written } = gitHub([7]);
    await publishPreview({ branch, api, repository: "augno/api" }, head, built("same"));
    expect(inRemote("rev-parse", "gh-pages")).toBe(before);
    expect(written).toHaveLength(1);
  });

  test("is none where no open pull request ends with the commit", async () => {
    expect(await publishPreview(publishing(), head, built("new"))).toBe(
      `No open pull request ends with ${COMMIT}; there is nothing to preview.`,
    );
    expect(inRemote("for-each-ref")).toBe("");
  });

  test.each([
    ["someone/api", "#7 must come from augno/api to be published; it comes from someone/api."],
    [null, "#7 must come from augno/api to be published; it comes from a repository that is gone."],
  ])("is refused where it comes from %s", async (from, message) => {
    const { api } = gitHub([7], from);
    const publish = publishPreview({ branch, api, repository: "augno/api" }, head, built("new"));
    await expect(publish).rejects.toThrow(message);
    expect(inRemote("for-each-ref")).toBe("");
  });

  test("is published as it is, whatever a file of attributes would have git make of it", async () => {
    writeFileSync(join(git.folder, "info/attributes"), "* text eol=lf\n");
    await publishPreview(publishing(7), head, built("one\r\ntwo\r\n"));
    expect(published()["previews/pr-7/index.html"]).toBe("one\r\ntwo\r\n");
  });
});

test("the docs of a release stand at the root, in place of the last, beside the previews", async () => {
  await publishPreview(publishing(7), head, built("preview"));
  await publishRelease(publishing(7), built("first", { "old/index.html": "" }));
  expect(await publishRelease(publishing(7), built("second"))).toBe("The docs stand at https://docs.test/.");
  expect(published()).toEqual({ ...OWN, "index.html": "second", "previews/pr-7/index.html": "preview" });
  expect(await publishRelease(publishing(7), built("second"))).toBe("The docs are as they were.");
});

test("previews of what is no longer open are taken away, by whoever publishes next", async () => {
  await publishRelease(publishing(), built("docs"));
  await publishPreview(publishing(7), head, built("seven"));
  await publishPreview(publishing(8, 7), head, built("eight"));
  await publishPreview(publishing(9, 8), head, built("nine"));
  expect(Object.keys(published())).toEqual([
    ".nojekyll",
    "CNAME",
    "index.html",
    "previews/pr-8/index.html",
    "previews/pr-9/index.html",
  ]);
});

describe("a pull request that closes", () => {
  test("leaves no preview, even while GitHub still lists it, and no folder where it was the last", async () => {
    await publishRelease(publishing(), built("docs"));
    await publishPreview(publishing(7), head, built("seven"));
    expect(await tidyPreviews(publishing(7), 7)).toBe("Previews of closed pull requests were taken away.");
    expect(published()).toEqual({ ...OWN, "index.html": "docs" });
  });

  test("that had none changes nothing, and makes no branch", async () => {
    expect(await tidyPreviews(publishing(), 7)).toBe("There was no preview to take away.");
    expect(inRemote("for-each-ref")).toBe("");
  });
});

describe("the branch", () => {
  test("is one commit, whatever was published before", async () => {
    for (const word of ["one", "two", "three"]) await publishRelease(publishing(), built(word));
    expect(inRemote("rev-list", "--count", "gh-pages")).toBe("1\n");
  });

  test("holds what two have published at once", async () => {
    await publishRelease(publishing(), built("docs"));
    const second = scratchGit();
    let isFirst = true;
    await changeSite(branch, async (site) => {
      // Between what this one has read and what it pushes, the other comes.
      if (isFirst) await publishPreview({ ...publishing(8), branch: { ...branch, git: second } }, head, built("eight"));
      isFirst = false;
      return { ...site, docs: [] };
    });
    second.remove();
    expect(published()).toEqual({ ...OWN, "previews/pr-8/index.html": "eight" });
  });

  test("is made by one of two that find none", async () => {
    const second = scratchGit();
    let attempts = 0;
    await changeSite(branch, async (site) => {
      attempts += 1;
      if (attempts === 1) await publishRelease({ ...publishing(), branch: { ...branch, git: second } }, built("docs"));
      return { ...site, previews: new Map([[7, writeTree(git, built("seven"), ["index.html"])]]) };
    });
    second.remove();
    expect(attempts).toBe(2);
    expect(published()).toEqual({ ...OWN, "index.html": "docs", "previews/pr-7/index.html": "seven" });
  });

  test("is given up where another is first each time", async () => {
    const second = scratchGit();
    let attempts = 0;
    const change = changeSite(branch, async (site) => {
      attempts += 1;
      await publishRelease({ ...publishing(), branch: { ...branch, git: second } }, built(`docs ${attempts}`));
      return { ...site, previews: new Map([[7, writeTree(git, built("seven"), ["index.html"])]]) };
    });
    await expect(change).rejects.toThrow(
      "gh-pages must stand still for one push; 10 times another was first. Run the job again.",
    );
    second.remove();
  });

  test("is left as it is where git refuses, and git's words are told", async () => {
    await publishRelease(publishing(), built("docs"));
    writeFileSync(join(remote, "hooks/pre-receive"), "#!/bin/sh\necho no more >&2\nexit 1\n", { mode: 0o755 });
    await expect(publishRelease(publishing(), built("other"))).rejects.toThrow(/remote: no more/);
    expect(published()["index.html"]).toBe("docs");
  });
});
