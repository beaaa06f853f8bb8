import { existsSync } from "node:fs";
import { join } from "node:path";
import { declaredInputs } from "./declared-inputs.mjs";
import { packageFolders } from "./package-folders.mjs";

/** What is no source: dependencies, which the lockfile stands for, and what tools keep for themselves. */
const OF_TOOLS = /(?:^|\/)(?:node_modules|\.git|\.turbo|\.tools|\.astro)(?:\/|$)/;

/**
 * Says which files a task has read that are not among its inputs.
 *
 * @param {string} root The repository's.
 * @param {string} folder The package's, from the root.
 * @param {string} task Such as `test:docs`.
 * @param {Iterable<string>} read The files, from the root.
 * @returns {string | null} What to tell; null where all are.
 */
export function undeclaredReads(root, folder, task, read) {
  const isDeclared = declaredInputs(root, folder, task, packageFolders(root));
  const undeclared = [...new Set(read)]
    .filter((path) => !OF_TOOLS.test(path) && !isDeclared(path) && existsSync(join(root, path)))
    .toSorted();
  if (undeclared.length === 0) return null;
  return (
    `"${task}" of ${folder} must read only what is among its inputs; it read these besides. Add them to ${folder}/turbo.json, ` +
    `so that the task runs again when they change:\n${undeclared.map((path) => `  ${path}`).join("\n")}`
  );
}
