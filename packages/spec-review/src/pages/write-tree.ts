import { join, resolve } from "node:path";
import type { Git } from "./git.ts";

/**
 * Writes files as a tree of git: what is in them, and nothing that a file beside them says about them, such as attributes.
 *
 * @param paths - Of the files, below the folder, as `filesToPublish` gives them.
 * @returns The tree's id.
 */
export function writeTree(git: Git, folder: string, paths: readonly string[]): string {
  const files = paths.map((path) => `${join(resolve(folder), path)}\n`).join("");
  const ids = git.run(["hash-object", "-w", "--no-filters", "--stdin-paths"], files).trimEnd().split("\n");
  const entries = paths.map((path, at) => `100644 ${ids[at]}\t${path}\n`).join("");
  git.run(["read-tree", "--empty"]);
  git.run(["update-index", "--index-info"], entries);
  return git.run(["write-tree"]).trim();
}
