import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { run } from "../process/run.mjs";
import { SetupError } from "./setup-error.mjs";

const npmOptions = [
  // pnpm's one script is run below, where what it prints is ours to show.
  "--ignore-scripts",
  "--no-package-lock",
  "--no-audit",
  "--no-fund",
  "--no-update-notifier",
  "--loglevel=error",
  "--fetch-retry-mintimeout=1000",
  "--fetch-retry-maxtimeout=2000",
];
const unfinished = /^unfinished-/;

/**
 * Installs a toolchain's packages beside their place, sees that they run, and then moves them there in one step. What an
 * interrupted install left behind is removed.
 *
 * @param {string} root The folder of the repository.
 * @param {import("./toolchain.mjs").Toolchain} toolchain
 * @param {NodeJS.ProcessEnv} env
 * @param {AbortSignal} stop
 * @throws {SetupError}
 */
export async function installPackages(root, toolchain, env, stop) {
  const tools = join(root, ".tools");
  for (const name of readdirSync(tools)) if (unfinished.test(name)) rmSync(join(tools, name), { recursive: true });
  const beside = join(tools, `unfinished-${process.pid}`);
  const place = join(tools, toolchain.name);
  try {
    mkdirSync(beside);
    // npm takes this folder for the project. `--prefix` would do that too, but npm then no longer reads the machine's
    // own npmrc, where a registry or a certificate may be set.
    writeFileSync(join(beside, "package.json"), JSON.stringify({ private: true, dependencies: toolchain.packages }));
    await npmInstall(beside, env, stop);
    await putPnpmInPlace(join(beside, "node_modules", "pnpm"), env, stop);
    await seeThatItRuns(toolchain, (path) => path.replace(place, beside), env, stop);
    rmSync(place, { recursive: true, force: true });
    renameSync(beside, place);
  } finally {
    if (existsSync(beside)) rmSync(beside, { recursive: true });
  }
}

/**
 * @param {string} cwd
 * @param {NodeJS.ProcessEnv} env
 * @param {AbortSignal} stop
 */
async function npmInstall(cwd, env, stop) {
  const shell = process.platform === "win32";
  const { code, output } = await run("npm", ["install", ...npmOptions], { cwd, env, stop, shell, output: "capture" });
  if (code === 0) return;
  throw new SetupError(
    `npm cannot install pnpm and Node:\n\n${output.trim()}\n\n` +
      'See that the npm registry can be reached ("npm ping"), and run the command again.',
  );
}

/**
 * pnpm is a program for each platform; its install script puts the right one where the package's `pnpm` is.
 *
 * @param {string} cwd
 * @param {NodeJS.ProcessEnv} env
 * @param {AbortSignal} stop
 */
async function putPnpmInPlace(cwd, env, stop) {
  const { code, output } = await run(process.execPath, ["install.js"], { cwd, env, stop, output: "capture" });
  if (code !== 0) throw new SetupError(`pnpm cannot be installed on this machine:\n\n${output.trim()}`);
}

/**
 * @param {import("./toolchain.mjs").Toolchain} toolchain
 * @param {(path: string) => string} moved Where a path of the toolchain is for now.
 * @param {NodeJS.ProcessEnv} env
 * @param {AbortSignal} stop
 */
async function seeThatItRuns(toolchain, moved, env, stop) {
  for (const program of [moved(toolchain.pnpm), moved(toolchain.node)]) {
    const { code, output } = await run(program, ["--version"], { cwd: ".", env, stop, output: "capture" });
    if (code !== 0) {
      throw new SetupError(
        `${program} is installed, but does not run on this machine:\n\n${output.trim()}\n\n` +
          "With Node 22.18 or newer and pnpm of your own you can do without it: pnpm install, then pnpm check.",
      );
    }
  }
}
