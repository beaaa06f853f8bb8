import { Command } from "commander";
import { StartError } from "../start-error.ts";
import { activateCommand } from "./activate.ts";
import { resetCommand } from "./reset.ts";
import { runCommand } from "./run.ts";
import { version } from "./version.ts";

/** Does what the command line asks for. What whoever wrote it can mend is told without a stack, and exits with 1. */
export async function main(argv: readonly string[]): Promise<void> {
  try {
    await program().parseAsync(argv);
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

function program(): Command {
  const run = runCommand();
  return new Command("augno-server")
    .description("The Augno API on this machine. Without a command it runs.")
    .version(version, "--version", "print the version of the server, and that of the API")
    .addCommand(run, { isDefault: true })
    .addCommand(activateCommand())
    .addCommand(resetCommand())
    .addHelpText("after", () => `\n${run.helpInformation()}`);
}
