import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder outside the repository, of someone who has read the quickstart and has npm. */
export interface EmptyProject {
  readonly root: string;
  write(path: string, content: string): void;
  /** Runs a program, and gives what it printed. @throws Error with all that it printed, where it fails. */
  run(program: string, ...args: readonly string[]): Promise<string>;
  remove(): void;
}

/** @param npmrc - Says which registry npm uses there. */
export function emptyProject(npmrc: string): EmptyProject {
  const root = mkdtempSync(join(tmpdir(), "augno-empty-"));
  const write = (path: string, content: string): void => writeFileSync(join(root, path), content);
  write(".npmrc", npmrc);
  // Above it may be a project; npm must take this one.
  write("package.json", JSON.stringify({ private: true, type: "module" }));
  return {
    root,
    write,
    run: (program, ...args) => run(program, args, root),
    remove: () => rmSync(root, { recursive: true }),
  };
}

async function run(program: string, args: readonly string[], cwd: string): Promise<string> {
  // A cache of its own: what another run has published under the same version must not be taken for this run's.
  const env = { ...process.env, npm_config_cache: join(cwd, ".npm"), npm_config_update_notifier: "false" };
  const child = spawn(program, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const printed = { out: "", all: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed.out += text;
    printed.all += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => (printed.all += text));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) resolve(printed.out);
      else reject(new Error(`${[program, ...args].join(" ")} must succeed; it ended with ${code}:\n${printed.all}`));
    });
  });
}
