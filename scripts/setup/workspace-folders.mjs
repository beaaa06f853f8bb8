import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { SetupError } from "./setup-error.mjs";

/**
 * Lists the folders of the workspace's packages, as `pnpm-workspace.yaml` names them: `folder`, or `folder/*`. No YAML parser
 * is installed yet when this runs.
 *
 * @param {string} root The folder of the repository.
 * @returns {string[]} Paths from the root, in order, the root itself first as ".".
 * @throws {SetupError} when it names them in another way.
 */
export function workspaceFolders(root) {
  const settings = readFileSync(join(root, "pnpm-workspace.yaml"), "utf8");
  const list = /^packages:\n(?<lines>(?:[ ]*-.*\n)+)/m.exec(settings)?.groups?.["lines"] ?? "";
  const patterns = [...list.matchAll(/-\s*["']?(?<pattern>[^"'\s]*)/g)].map(({ groups }) => groups?.["pattern"] ?? "");
  if (patterns.length === 0) throw unreadable("nothing");
  return [".", ...patterns.flatMap((pattern) => foldersOf(root, pattern))];
}

/**
 * @param {string} root
 * @param {string} pattern
 */
function foldersOf(root, pattern) {
  const parent = pattern.replace(/\/\*$/, "");
  if (!/^[\w./-]+$/.test(parent)) throw unreadable(pattern);
  const folders = parent === pattern ? [pattern] : readdirSync(join(root, parent)).map((name) => join(parent, name));
  return folders.filter((folder) => existsSync(join(root, folder, "package.json"))).toSorted();
}

/** @param {string} came */
function unreadable(came) {
  return new SetupError(
    `"packages" of pnpm-workspace.yaml must list folders, as "- spec" or "- packages/*"; got ${came}. ` +
      "Write it so, or teach scripts/setup/workspace-folders.mjs more.",
  );
}
