import { chmodSync, closeSync, openSync, statSync } from "node:fs";

/** Read and written by the owner, and by nobody else. */
const OWNER_ONLY = 0o600;

/** Whatever others may do with a file. */
const OTHERS = 0o077;

/**
 * Sees to it that a file can be read and written by its owner only, and makes it, empty, where there is none: SQLite
 * gives its files to everybody whom the umask lets in, and those beside a database the mode of that. On Windows, where a
 * file has no such mode, that is left to its folder.
 */
export function makePrivate(path: string): void {
  if (process.platform === "win32") return;
  const existing = statSync(path, { throwIfNoEntry: false });
  if (existing === undefined) closeSync(openSync(path, "a", OWNER_ONLY));
  else if (existing.isFile() && (existing.mode & OTHERS) !== 0) chmodSync(path, OWNER_ONLY);
}
