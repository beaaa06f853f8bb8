import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The little of a `package.json` that is read here. */
interface PackageJson {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/**
 * Installs peers that are too large for the workspace, apart from it, where they are not there yet in the versions of the
 * folder's `package.json`. None of them needs its install script.
 */
export function installPeers(folder: string): void {
  const peers = Object.entries(pinnedVersions(folder));
  if (peers.every(([name, version]) => readPackage(join(folder, "node_modules", name))?.version === version)) return;
  const options = ["--ignore-workspace", "--ignore-scripts", "--no-lockfile"];
  const { status, error } = spawnSync("pnpm", ["install", ...options], { cwd: folder, stdio: "inherit" });
  if (status !== 0) throw new Error(`pnpm must install ${folder}; it did not. See above.`, { cause: error });
}

/** The version of each peer in a folder's `package.json`, by its name. */
export function pinnedVersions(folder: string): Readonly<Record<string, string>> {
  return readPackage(folder)?.dependencies ?? {};
}

function readPackage(folder: string): PackageJson | undefined {
  const file = join(folder, "package.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as PackageJson) : undefined; // npm's own form
}
