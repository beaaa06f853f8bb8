import type { CallState } from "../promises/call-state.ts";
import type { AugnoError } from "./augno-error.ts";

/**
 * Tells an error of its call. Its own stack is from the depths of a promise. In its place come the lines that are known of
 * the caller: those from which the call was handed on, and those that await it, which the engine knows here.
 */
export function completeError(error: AugnoError, { attempts, requestId, origin }: CallState): AugnoError {
  return Object.assign(error, {
    attempts,
    requestId: requestId ?? error.requestId, // what its body says, where something has dropped the header
    stack: `${error.name}: ${error.message}${linesOf(origin)}${linesOf(new Error())}`,
  });
}

/** Some engines begin a stack by the error's name and message, and some do not. */
function linesOf(error: Error | undefined): string {
  return error?.stack?.replace(/^(Error(: )?\n)?/, "\n") ?? "";
}
