// Runs a task's command, and fails where it read a file of the repository that is not among the task's inputs in turbo.json,
// since a change of that file would not run it again: node ../../scripts/inputs/observed.mjs <command> [argument…]
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { repositoryRoot } from "../setup/repository-root.mjs";
import { declaredInputs } from "./declared-inputs.mjs";
import { packageFolders } from "./package-folders.mjs";

/** What is no source: dependencies, which the lockfile stands for, and what tools keep for themselves. */
const OF_TOOLS = /(?:^|\/)(?:node_modules|\.git|\.turbo|\.tools|\.astro)(?:\/|$)/;

const [command = "", ...args] = process.argv.slice(2);
const task = process.env["npm_lifecycle_event"] ?? "";
const folder = relative(repositoryRoot, process.cwd());
const reads = mkdtempSync(join(tmpdir(), "augno-reads-"));
const recorder = pathToFileURL(join(import.meta.dirname, "record-reads.mjs")).href;

const child = spawn(command, args, {
  stdio: "inherit",
  env: {
    ...process.env,
    AUGNO_READS: reads,
    NODE_OPTIONS: `${process.env["NODE_OPTIONS"] ?? ""} --import=${recorder}`.trim(),
  },
});
const [code] = await once(child, "exit");
process.exitCode = code ?? 1;

const isDeclared = declaredInputs(repositoryRoot, folder, task, packageFolders(repositoryRoot));
const read = readdirSync(reads).flatMap((name) => readFileSync(join(reads, name), "utf8").trimEnd().split("\n"));
rmSync(reads, { recursive: true });
const undeclared = [...new Set(read)]
  .filter((path) => !OF_TOOLS.test(path) && !isDeclared(path) && existsSync(join(repositoryRoot, path)))
  .toSorted();
if (undeclared.length > 0) {
  process.exitCode = 1;
  console.error(
    `"${task}" of ${folder} must read only what is among its inputs; it read these besides. Add them to ${folder}/turbo.json, ` +
      `so that the task runs again when they change:\n${undeclared.map((path) => `  ${path}`).join("\n")}`,
  );
}
