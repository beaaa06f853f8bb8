import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "peers");

/** Installs the peers that the workspace does not, in the versions of `peers/package.json`, where they are not there yet. */
export function installPeers(): void {
  if (existsSync(join(FOLDER, "node_modules"))) return;
  // Apart from the workspace: together they are 150 MB. None of them needs its install script.
  const options = ["--ignore-workspace", "--ignore-scripts", "--no-lockfile"];
  const { status, error } = spawnSync("pnpm", ["install", ...options], { cwd: FOLDER, stdio: "inherit" });
  if (status !== 0) throw new Error(`pnpm must install ${FOLDER}; it did not. See above.`, { cause: error });
}

/** The path of a peer's main module, or of a file in its package. */
export function resolvePeer(specifier: string): string {
  return createRequire(join(FOLDER, "package.json")).resolve(specifier);
}
