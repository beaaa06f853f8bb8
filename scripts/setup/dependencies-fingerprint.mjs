import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { workspaceFolders } from "./workspace-folders.mjs";

/**
 * Names what the dependencies follow from: the lockfile, the workspace's settings, each manifest and the toolchain.
 *
 * @param {string} root The folder of the repository.
 * @param {string} toolchain The name of the toolchain.
 * @returns {string} A SHA-256 in hexadecimal, another one as soon as any of them changes.
 */
export function dependenciesFingerprint(root, toolchain) {
  const manifests = workspaceFolders(root).map((folder) => join(folder, "package.json"));
  const hash = createHash("sha256").update(`${toolchain}\0${process.platform}-${process.arch}\0`);
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml", ...manifests]) {
    const content = readFileSync(join(root, file));
    // The length keeps the end of one file apart from the beginning of the next.
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}
