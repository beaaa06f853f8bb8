import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { workspaceFolders } from "./workspace-folders.mjs";

/**
 * Lists the dependencies that a manifest names and whose folder is not there. Links are followed, so that a link into a store
 * that has gone counts as missing.
 *
 * @param {string} root The folder of the repository.
 * @returns {string[]} Paths from the root, such as `packages/client/node_modules/vitest`.
 */
export function missingDependencies(root) {
  return workspaceFolders(root).flatMap((folder) => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
    return Object.keys({ ...dependencies, ...devDependencies })
      .map((name) => join(folder, "node_modules", name))
      .filter((path) => !existsSync(join(root, path)));
  });
}
