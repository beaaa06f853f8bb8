import { Option } from "commander";
import { StartError } from "../start-error.ts";

/** The folder that holds the data where `--data` is left out. */
const DEFAULT_DATA = "./augno-data";

/**
 * The option `--data` of a command.
 *
 * @param description What the command has the folder for.
 */
export function dataOption(description: string): Option {
  return new Option("--data <folder>", description).argParser(parseFolder).default(DEFAULT_DATA);
}

/** @throws StartError for an empty text, such as that of a variable that is not set: it would be the folder one stands in. */
function parseFolder(text: string): string {
  if (text !== "") return text;
  throw new StartError(`"--data" must be the path of a folder; got "". Name one, or leave it out for ${DEFAULT_DATA}.`);
}
