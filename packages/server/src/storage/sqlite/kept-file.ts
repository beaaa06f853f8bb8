import { statSync } from "node:fs";
import { StorageUnavailableError } from "../storage-unavailable-error.ts";

/**
 * A file that is kept open. Where it is deleted, moved or replaced meanwhile, SQLite goes on to write what is no longer to be
 * found by its name, and so is lost with the process.
 *
 * @see https://sqlite.org/howtocorrupt.html#_unlinking_or_renaming_a_database_file_while_in_use
 */
export class KeptFile {
  readonly #path: string;
  /** What the file has whatever its name is. */
  readonly identity: string;

  /**
   * @param path Of a file that is there.
   * @param identity That of the file which is meant; default: of the one that is there.
   */
  constructor(path: string, identity: string = identify(path) ?? "") {
    this.#path = path;
    this.identity = identity;
  }

  /** @throws StorageUnavailableError where the path does not lead to the file. */
  requireInPlace(): void {
    if (identify(this.#path) === this.identity) return;
    throw new StorageUnavailableError(
      `${this.#path} must be the file that the server opened; it was deleted, moved or replaced. ` +
        "Move it back, or stop the server and start it again on what is there.",
    );
  }
}

/** What a file has whatever its name is; null where there is none. */
function identify(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? null : `${found.dev}:${found.ino}`;
}
