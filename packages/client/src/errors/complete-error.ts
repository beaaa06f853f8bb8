import type { Attempt } from "../retry/attempt.ts";
import type { AugnoError } from "./augno-error.ts";

/**
 * Tells an error of its call.
 *
 * @param origin - Made where the method was called: the error itself was made in the depths of a promise, where the
 *   stack has no line of the caller's.
 */
export function completeError(error: AugnoError, attempts: readonly Attempt[], origin: Error): AugnoError {
  return Object.assign(error, {
    attempts,
    requestId: attempts.at(-1)?.requestId ?? null,
    // Some engines begin a stack by the error's name and message, and some do not.
    stack: origin.stack?.replace(/^Error(: )?\n/, () => `${error.name}: ${error.message}\n`),
  });
}
