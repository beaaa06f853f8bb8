import type { Command } from "commander";
import { quote } from "../errors/quote.ts";
import { StartError } from "../start-error.ts";

/**
 * Refuses arguments that are no options: a command that there is not, which is taken for one of the command that is meant
 * where none is named, or one that stands behind options.
 *
 * @throws StartError where there are any.
 */
export function refuseArguments({ args, parent }: Command): void {
  const [argument] = args;
  if (argument === undefined) return;
  const names = parent?.commands.map((command) => command.name()) ?? [];
  throw new StartError(
    names.includes(argument)
      ? `"${argument}" must come before all options. Write "augno-server ${argument}" first, and then the options that it takes.`
      : `${quote(argument)} is no command; use ${names.slice(0, -1).join(", ")} or ${names.at(-1)}.`,
  );
}
