// Checks the types of a package, and fails where the compiler read a file of the repository that is not among the inputs of
// the task: node ../../scripts/inputs/typecheck.mjs. The compiler is no program of Node's, but tells what it reads.
import { spawnSync } from "node:child_process";
import { relative } from "node:path";
import { repositoryRoot } from "../setup/repository-root.mjs";
import { undeclaredReads } from "./undeclared-reads.mjs";

const { status, stdout, stderr } = spawnSync("tsc", ["-p", ".", "--listFiles"], {
  encoding: "utf8",
  maxBuffer: 64 * 1024 * 1024,
});
const lines = stdout.split("\n");
const isFile = (/** @type {string} */ line) => line.startsWith("/") || /^[A-Z]:\//.test(line);
const said = lines.filter((line) => !isFile(line)).join("\n");
const read = lines.filter(isFile).map((line) => relative(repositoryRoot, line));
const folder = relative(repositoryRoot, process.cwd());
const complaint = undeclaredReads(repositoryRoot, folder, process.env["npm_lifecycle_event"] ?? "", read);
process.stdout.write(said.trim() === "" ? "" : said);
process.stderr.write(stderr);
if (complaint !== null) console.error(complaint);
process.exitCode = status === 0 && complaint === null ? 0 : 1;
