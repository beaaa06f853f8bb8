import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { SetupError } from "../setup/setup-error.mjs";
import { listenForStop, Stopped } from "./stop.mjs";

/**
 * Runs a script's body when the script is what Node was started with, and not when it is imported. Signals end the body
 * through `stop`; whatever it started is ended before the process is.
 *
 * @param {string} moduleUrl The script's `import.meta.url`.
 * @param {(stop: AbortSignal) => Promise<number>} body Resolves to the exit code. A {@link SetupError} that it throws is
 *   printed as its message alone.
 */
export async function runAsMain(moduleUrl, body) {
  const started = process.argv[1];
  if (started === undefined || realpathSync(started) !== fileURLToPath(moduleUrl)) return;
  const stop = listenForStop();
  try {
    process.exitCode = await body(stop);
  } catch (error) {
    process.exitCode = exitCodeFor(error);
  }
}

/** @param {unknown} error */
function exitCodeFor(error) {
  if (error instanceof Stopped) return error.exitCode;
  console.error(error instanceof SetupError ? `\n${error.message}` : error);
  return 1;
}
