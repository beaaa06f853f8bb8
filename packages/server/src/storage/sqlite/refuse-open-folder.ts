import { statSync } from "node:fs";
import { StartError } from "../../start-error.ts";

/** Everybody may make, replace and delete files in it. */
const WRITABLE_BY_ALL = 0o002;

/**
 * Refuses a folder in which everybody can replace the files, whoever may read them. A folder that others may read, or that a
 * group shares, serves: what is in it is its owner's only.
 *
 * @throws StartError
 */
export function refuseOpenFolder(folder: string): void {
  if (process.platform === "win32" || (statSync(folder).mode & WRITABLE_BY_ALL) === 0) return;
  throw new StartError(
    `${folder} must be a folder in which not everybody can write; everybody can. Mend that with chmod o-w, or name a ` +
      "folder in it with --data, which is then made for you alone.",
  );
}
