import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { Command } from "commander";
import { PEPPER_FILE } from "../keys/pepper.ts";
import { databaseFiles } from "../storage/sqlite/database-files.ts";
import { FolderLock } from "../storage/sqlite/folder-lock.ts";
import { checkDataFolder } from "./check-data-folder.ts";
import { dataOption } from "./data-option.ts";

/** What a server keeps in its folder, but for the lock. The first is what a data folder is told by, and goes last. */
const FILES = [databaseFiles.identity, PEPPER_FILE, databaseFiles.sandbox, databaseFiles.production];

/** What SQLite may have left beside a file when a process was killed. */
const SIDE_FILES = ["-wal", "-shm", "-journal"];

/** `augno-server reset`, for a folder that no server has open. */
export function resetCommand(): Command {
  return new Command("reset")
    .description("Delete the data in a stopped server's folder: accounts, keys, units, request logs and events.")
    .addOption(dataOption("the folder that holds the data"))
    .action(reset);
}

/** Other files stay, and so do the folder and its lock, without which a server could start meanwhile. */
function reset({ data }: { readonly data: string }): void {
  const folder = resolve(data);
  checkDataFolder(folder);
  const lock = new FolderLock(folder, "Stop that one, then reset again.");
  try {
    for (const file of FILES.toReversed()) {
      for (const suffix of [...SIDE_FILES, ""]) rmSync(join(folder, file + suffix), { force: true });
    }
  } finally {
    lock.release();
  }
  process.stdout.write(
    `Deleted the data in ${folder}: ${FILES.join(", ")}. The next start makes a new demo account with new keys.\n`,
  );
}
