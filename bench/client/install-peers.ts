import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Where the peers are installed. Programs that import them are resolved from here. */
export const PEERS_FOLDER = join(import.meta.dirname, "peers");

/** The little of a `package.json` that is read here. */
interface PackageJson {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Installs the peers that the workspace does not, where they are not there yet in the versions of `peers/package.json`. */
export function installPeers(): void {
  if (Object.entries(pinnedVersions()).every(([name, version]) => installedVersion(name) === version)) return;
  // Apart from the workspace: together they are 56 MB. None of them needs its install script.
  const options = ["--ignore-workspace", "--ignore-scripts", "--no-lockfile"];
  const { status, error } = spawnSync("pnpm", ["install", ...options], { cwd: PEERS_FOLDER, stdio: "inherit" });
  if (status !== 0) throw new Error(`pnpm must install ${PEERS_FOLDER}; it did not. See above.`, { cause: error });
}

/** The version of each peer, by its name. */
export function pinnedVersions(): Readonly<Record<string, string>> {
  return readPackage(PEERS_FOLDER)?.dependencies ?? {};
}

function installedVersion(name: string): string | undefined {
  return readPackage(join(PEERS_FOLDER, "node_modules", name))?.version;
}

function readPackage(folder: string): PackageJson | undefined {
  const file = join(folder, "package.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as PackageJson) : undefined; // npm's own form
}
