import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ROOT, trackedFiles } from "./repository.ts";

/** A copy of the repository with its own dependencies, to change at will. */
export interface ScratchCopy {
  readonly root: string;
  read(path: string): string;
  write(path: string, content: string): void;
  /** Runs a command line in the root. */
  run(command: string): { code: number | null; output: string };
  /** Files that differ from the repository's, sorted. */
  changes(): string[];
  remove(): void;
}

/** Copies what git tracks, or would track, and installs from what is already on this machine. */
export function scratchCopy(): ScratchCopy {
  const root = mkdtempSync(join(tmpdir(), "augno-scratch-"));
  for (const path of trackedFiles()) cpSync(join(ROOT, path), join(root, path));
  const git = (...args: string[]): string => execFileSync("git", args, { cwd: root, encoding: "utf8" });
  git("init", "--quiet", "--initial-branch", "main");
  git("add", "--all");
  git(
    "-c",
    "user.name=test",
    "-c",
    "user.email=test@localhost",
    "commit",
    "--quiet",
    "--no-verify",
    "--message",
    "copy",
  );
  execFileSync("pnpm", ["install", "--offline", "--frozen-lockfile"], { cwd: root, stdio: "pipe" });
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  return {
    root,
    read: (path) => readFileSync(join(root, path), "utf8"),
    write,
    run: (command) => {
      const { status, stdout, stderr } = spawnSync(command, {
        cwd: root,
        shell: true,
        encoding: "utf8",
        maxBuffer: 64 * 1024 * 1024,
      });
      return { code: status, output: stdout + stderr };
    },
    changes: () =>
      git("status", "--porcelain", "--untracked-files=all")
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => line.slice(3))
        .toSorted(),
    remove: () => rmSync(root, { recursive: true }),
  };
}
