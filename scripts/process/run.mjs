import { spawn } from "node:child_process";

import { SetupError } from "../setup/setup-error.mjs";
import { endWhenStopped } from "./end-when-stopped.mjs";

/**
 * @typedef {object} RunOptions
 * @property {string} cwd Where it runs.
 * @property {NodeJS.ProcessEnv} env
 * @property {"inherit" | "capture"} output "capture" keeps what it prints for the result.
 * @property {AbortSignal} stop
 * @property {boolean} [shell] Whether a shell must start it, as Windows needs for `npm`.
 */

/**
 * Runs a program to its end.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} options
 * @returns {Promise<{ code: number, output: string }>} Its exit code (1 when a signal ended it), and what it printed when
 *   that was captured.
 * @throws {SetupError} when it cannot be started.
 * @throws {import("./stop.mjs").Stopped} when `stop` ended it; it has ended by then.
 */
export function run(command, args, { cwd, env, output, stop, shell = false }) {
  stop.throwIfAborted();
  const child = spawn(command, args, {
    cwd,
    env,
    shell,
    stdio: output === "capture" ? ["ignore", "pipe", "pipe"] : "inherit",
  });
  const done = endWhenStopped(child, stop);
  /** @type {Buffer[]} */
  const printed = [];
  child.stdout?.on("data", (chunk) => printed.push(chunk));
  child.stderr?.on("data", (chunk) => printed.push(chunk));
  return new Promise((resolve, reject) => {
    child.once("error", (error) => {
      done();
      reject(
        new SetupError(`"${command}" cannot be started: ${error.message}. See that it is installed and on the PATH.`),
      );
    });
    child.once("close", (code) => {
      done();
      if (stop.aborted) reject(stop.reason);
      else resolve({ code: code ?? 1, output: Buffer.concat(printed).toString() });
    });
  });
}
