import { existsSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { join } from "node:path";
import { StartError } from "../start-error.ts";
import { databaseFiles } from "../storage/sqlite/database-files.ts";

/** What every data folder has, with a table of accounts in it. */
const FILE = databaseFiles.identity;

/**
 * Makes sure that a server has made the folder, before anything in it is written or deleted.
 *
 * @throws StartError where none has.
 */
export function checkDataFolder(folder: string): void {
  const path = join(folder, FILE);
  if (!existsSync(path)) throw refusal(folder, `there is no ${FILE} in it`);
  if (!hasAccounts(folder, path)) throw refusal(folder, `its ${FILE} has no accounts`);
}

function hasAccounts(folder: string, path: string): boolean {
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(path, { readOnly: true });
    return database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'accounts'").get() !== undefined;
  } catch (error) {
    throw refusal(folder, `its ${FILE} is no database that can be read`, error);
  } finally {
    database?.close();
  }
}

function refusal(folder: string, fault: string, cause?: unknown): StartError {
  return new StartError(
    `${folder} must be a folder that augno-server keeps its data in; ${fault}. Name another with --data.`,
    { cause },
  );
}
