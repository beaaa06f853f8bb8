// Runs a task's command, and fails where it read a file of the repository that is not among the task's inputs in turbo.json,
// since a change of that file would not run it again: node ../../scripts/inputs/observed.mjs <command> [argument…]
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { repositoryRoot } from "../setup/repository-root.mjs";
import { undeclaredReads } from "./undeclared-reads.mjs";

const [command = "", ...args] = process.argv.slice(2);
const reads = mkdtempSync(join(tmpdir(), "augno-reads-"));
const recorder = pathToFileURL(join(import.meta.dirname, "record-reads.mjs")).href;

const child = spawn(command, args, {
  stdio: "inherit",
  env: {
    ...process.env,
    AUGNO_READS: reads,
    AUGNO_READS_ROOT: `${repositoryRoot}/`,
    NODE_OPTIONS: `${process.env["NODE_OPTIONS"] ?? ""} --import=${recorder}`.trim(),
  },
});
const [code] = await once(child, "exit");
process.exitCode = code ?? 1;

const read = readdirSync(reads).flatMap((name) => readFileSync(join(reads, name), "utf8").trimEnd().split("\n"));
rmSync(reads, { recursive: true });
const folder = relative(repositoryRoot, process.cwd());
const complaint = undeclaredReads(repositoryRoot, folder, process.env["npm_lifecycle_event"] ?? "", read);
if (complaint !== null) {
  process.exitCode = 1;
  console.error(complaint);
}
