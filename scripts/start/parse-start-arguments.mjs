import { parseArgs } from "node:util";

import { SetupError } from "../setup/setup-error.mjs";

const defaultPort = 8081;

const help = `npm start [-- --port <number>]

Installs what is missing, builds everything, runs the Augno API on this machine with an empty database, and sends
it the quickstart's request. Ctrl-C ends it and removes its data.

  --port <number>   where the API listens: 1 to 65535, or 0 for any that is free (default: ${defaultPort})
  --help            print this`;

/**
 * Reads what stands behind `npm start --`.
 *
 * @param {string[]} args
 * @returns {{ port: number, help: string | undefined }} `help` is a text to print instead of starting.
 * @throws {SetupError} when an argument is not known, or the port is none.
 */
export function parseStartArguments(args) {
  const { port, help: asked } = parsed(args);
  return { port: portOf(port), help: asked ? help : undefined };
}

/** @param {string[]} args */
function parsed(args) {
  try {
    return parseArgs({
      args,
      options: { port: { type: "string", default: String(defaultPort) }, help: { type: "boolean", default: false } },
    }).values;
  } catch (error) {
    throw new SetupError(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
  }
}

/** @param {string} text */
function portOf(text) {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new SetupError(
    `"--port" must be a whole number from 0 to 65535; got ${JSON.stringify(text)}. Leave it out for ${defaultPort}.`,
  );
}
