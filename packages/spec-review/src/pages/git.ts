import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** More than the listing of any tree that is made here. */
const MOST_OUTPUT = 64 * 1024 * 1024;

/** Git in a repository that has no files laid out, and is thrown away. */
export interface Git {
  /**
   * Runs git, and gives what it printed.
   *
   * @param input - What it reads from its standard input.
   * @throws Error with all that it said, where it fails.
   */
  run(args: readonly string[], input?: string): string;
  /** Where its objects and an index of its own stand. */
  readonly folder: string;
  remove(): void;
}

/**
 * Makes an empty repository. Git heeds no settings of this machine in it, and asks nobody for a password.
 *
 * @param settings - Settings of git, such as `http.extraHeader`; they stand in no file and in no command.
 */
export function scratchGit(settings: Readonly<Record<string, string>> = {}): Git {
  const folder = mkdtempSync(join(tmpdir(), "pages-branch-"));
  const env = { ...environmentWithoutGit(), ...ownEnvironment(folder), ...settingsEnvironment(settings) };
  const run = (args: readonly string[], input = ""): string =>
    execFileSync("git", args, { cwd: folder, env, input, encoding: "utf8", stdio: "pipe", maxBuffer: MOST_OUTPUT });
  run(["init", "--quiet", "--bare", "."]);
  return { run, folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** A hook of git's names its own repository and index in the environment of what it starts. */
function environmentWithoutGit(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")));
}

function ownEnvironment(folder: string): Record<string, string> {
  return {
    GIT_DIR: folder,
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    GIT_AUTHOR_NAME: "github-actions[bot]",
    GIT_AUTHOR_EMAIL: "41898282+github-actions[bot]@users.noreply.github.com",
    GIT_COMMITTER_NAME: "github-actions[bot]",
    GIT_COMMITTER_EMAIL: "41898282+github-actions[bot]@users.noreply.github.com",
  };
}

/** As git reads settings from its environment. */
function settingsEnvironment(settings: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(settings);
  const pairs = entries.flatMap(([key, value], at) => [
    [`GIT_CONFIG_KEY_${at}`, key],
    [`GIT_CONFIG_VALUE_${at}`, value],
  ]);
  return { GIT_CONFIG_COUNT: String(entries.length), ...(Object.fromEntries(pairs) as Record<string, string>) };
}
