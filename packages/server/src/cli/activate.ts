import { resolve } from "node:path";
import { Command } from "commander";
import { activateDemoAccount } from "../accounts/activate-demo-account.ts";
import { systemClock } from "../clock.ts";
import { openSqliteStorage } from "../storage/sqlite/open-sqlite-storage.ts";
import { unusableData } from "../storage/unusable-data.ts";
import { checkDataFolder } from "./check-data-folder.ts";
import { dataOption } from "./data-option.ts";

/** `augno-server activate`, for a folder that no server has open. */
export function activateCommand(): Command {
  return new Command("activate")
    .description("Activate the demo account in a stopped server's folder, so that its production keys give access.")
    .addOption(dataOption("the folder that holds the data"))
    .action(activate);
}

async function activate({ data }: { readonly data: string }): Promise<void> {
  const folder = resolve(data);
  checkDataFolder(folder);
  try {
    await activateIn(folder);
  } catch (error) {
    throw unusableData(folder, error);
  }
}

async function activateIn(folder: string): Promise<void> {
  const storage = await openSqliteStorage(folder, {
    remedyWhereInUse: "Stop that one, then activate again.",
  });
  try {
    const { account, isNew } = await activateDemoAccount(storage, systemClock);
    process.stdout.write(
      isNew
        ? `Activated the demo account ${account.id} in ${folder}. Its production keys give access now.\n`
        : `The demo account ${account.id} in ${folder} was activated at ${account.activated_at}; nothing changed.\n`,
    );
  } finally {
    await storage.close();
  }
}
