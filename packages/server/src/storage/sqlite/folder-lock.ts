import { DatabaseSync } from "node:sqlite";
import { join } from "node:path";
import { StartError } from "../../start-error.ts";

const FILE = "lock";
const SQLITE_BUSY = 5;

/**
 * Keeps a folder to one process. The lock is SQLite's own exclusive lock on an empty file, which the operating
 * system lets go of when the process ends, however it ends.
 */
export class FolderLock {
  readonly #database: DatabaseSync;

  /** @throws StartError when another server, in this process or another, has the folder. */
  constructor(folder: string) {
    this.#database = new DatabaseSync(join(folder, FILE));
    try {
      this.#database.exec("BEGIN EXCLUSIVE");
    } catch (error) {
      this.#database.close();
      if (!(error instanceof Error) || !("errcode" in error) || error.errcode !== SQLITE_BUSY) throw error;
      throw new StartError(
        `${folder} must belong to one server at a time; another augno-server has it open. ` +
          "Stop that one, or start on another folder with --data.",
      );
    }
  }

  release(): void {
    this.#database.close();
  }
}
