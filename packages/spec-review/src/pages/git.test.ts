import { globSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Git, scratchGit } from "./git.ts";

const KEY = "http.https://github.test/.extraheader";
let git: Git;

beforeEach(() => {
  git = scratchGit({ [KEY]: "Authorization: Basic c2VjcmV0" });
});

afterEach(() => git.remove());

test("settings are heeded, and stand in no file", () => {
  expect(git.run(["config", "--get", KEY])).toBe("Authorization: Basic c2VjcmV0\n");
  const files = globSync("**/*", { cwd: git.folder })
    .map((path) => join(git.folder, path))
    .filter((path) => statSync(path).isFile());
  expect(files).not.toEqual([]);
  expect(files.filter((path) => readFileSync(path, "latin1").includes("c2VjcmV0"))).toEqual([]);
});

test("a failure tells git's words, and no setting", () => {
  const failure = (): string => git.run(["ls-remote", "/nowhere"]);
  expect(failure).toThrow(
    /^Command failed: git ls-remote \/nowhere\nfatal: '\/nowhere' does not appear to be a git repository/,
  );
  expect(failure).not.toThrow(/c2VjcmV0/);
});

test("the repository and the index of whoever starts it are left alone", () => {
  const index = join(git.folder, "index-of-a-hook");
  writeFileSync(index, "untouched");
  vi.stubEnv("GIT_INDEX_FILE", index);
  vi.stubEnv("GIT_WORK_TREE", git.folder);
  const other = scratchGit();
  try {
    other.run(["read-tree", "--empty"]);
    expect(readFileSync(index, "utf8")).toBe("untouched");
  } finally {
    other.remove();
    vi.unstubAllEnvs();
  }
});
