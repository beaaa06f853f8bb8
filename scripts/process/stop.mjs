import { constants } from "node:os";

/** How often a script that npm runs looks whether npm is still there, in milliseconds. */
const interval = 500;

const signals = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);

/** Why a script ended before its time: someone pressed Ctrl-C, or asked it to end. */
export class Stopped extends Error {
  /** @param {NodeJS.Signals} signal */
  constructor(signal) {
    super(`Stopped by ${signal}.`);
    this.name = "Stopped";
    /** As a shell reports the end by a signal: 128 and the signal's number. */
    this.exitCode = 128 + constants.signals[signal];
  }
}

/**
 * Keeps signals from ending the process at once, so that it can end its children first.
 *
 * @returns {AbortSignal} Aborted with a {@link Stopped} at the first signal; further ones change nothing, as npm passes on
 *   the Ctrl-C that the terminal has sent already.
 */
export function listenForStop() {
  const controller = new AbortController();
  for (const signal of signals) process.on(signal, () => controller.abort(new Stopped(signal)));
  if (process.env["npm_lifecycle_event"] !== undefined) stopWithParent(controller);
  return controller.signal;
}

/**
 * An npm that is killed outright tells nobody: its child gets another parent, and that is all there is to see.
 *
 * @param {AbortController} controller
 */
function stopWithParent(controller) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    controller.abort(new Stopped("SIGTERM"));
  }, interval);
  timer.unref();
}
