import { DatabaseSync } from "node:sqlite";
import { join } from "node:path";
import { StartError } from "../../start-error.ts";
import { makePrivate } from "../../make-private.ts";
import { unwritableFolder } from "./unwritable-folder.ts";

const FILE = "lock";
const SQLITE_BUSY = 5;

/**
 * Keeps a folder to one process. The lock is SQLite's own exclusive lock on an empty file, which the operating
 * system lets go of when the process ends, however it ends.
 */
export class FolderLock {
  readonly #database: DatabaseSync;

  /**
   * @param remedy What to do where another has the folder, as a sentence.
   * @throws StartError when another server, in this process or another, has the folder, or it cannot be written to.
   */
  constructor(folder: string, remedy: string) {
    this.#database = open(folder);
    try {
      this.#database.exec("BEGIN EXCLUSIVE");
    } catch (error) {
      this.#database.close();
      if (!isBusy(error)) throw unwritableFolder(folder, error);
      throw new StartError(
        `${folder} must belong to one server at a time; another augno-server has it open. ${remedy}`,
        { cause: error },
      );
    }
  }

  release(): void {
    this.#database.close();
  }
}

function open(folder: string): DatabaseSync {
  const path = join(folder, FILE);
  try {
    makePrivate(path);
    return new DatabaseSync(path);
  } catch (error) {
    throw unwritableFolder(folder, error);
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && error.errcode === SQLITE_BUSY;
}
