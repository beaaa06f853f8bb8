import { AugnoError } from "../errors/augno-error.ts";
import { ConnectionError, TimeoutError } from "../errors/call-errors.ts";
import type { Limits } from "../options/check-limits.ts";
import type { Call } from "../request/call.ts";
import type { Context } from "../request/context.ts";
import { readAnswer } from "./read-answer.ts";
import { readText } from "./read-text.ts";

/** What becomes of sending a request one time. */
export interface Outcome {
  /** Undefined where not even headers came, which is an error. */
  readonly response: Response | undefined;
  /** The body of a success; undefined where it has none. */
  readonly data: object | undefined;
  readonly error: AugnoError | undefined;
}

/**
 * Sends a request one time, in the time of an attempt, or in what is left of the deadline where that is less. It is then
 * over, whether or not `fetch` heeds its signal. An outcome always comes.
 *
 * @param left - Milliseconds until the call's deadline.
 */
export function sendOnce(
  context: Context,
  call: Call,
  url: string,
  init: RequestInit,
  headers: Record<string, string>,
  left: number,
): Promise<Outcome> {
  return new Promise((resolve) => {
    const { limits, stopper } = call;
    const controller = new AbortController();
    const { signal } = controller;
    let response: Response | undefined;
    const finish = (error?: AugnoError, data?: object): void => {
      clearTimeout(timer);
      resolve({ response, data, error });
    };
    const interrupt = (error: AugnoError = lateness(limits, left)): void => {
      finish(error);
      controller.abort(error);
    };
    const send = async (): Promise<void> => {
      try {
        stopper.check();
        response = await context.fetch(url, { ...init, headers, signal });
        finish(undefined, readAnswer(context, call, response, await readText(response, signal)));
      } catch (error) {
        finish(error instanceof AugnoError ? error : connectionError(url, response, error));
      }
    };
    stopper.interrupt = interrupt;
    const timer = setTimeout(interrupt, Math.min(left, limits.timeout));
    void send();
  });
}

function lateness({ timeout, deadline }: Limits, left: number): TimeoutError {
  const isLast = left < timeout;
  return new TimeoutError(
    isLast ? "deadline_exceeded" : "attempt_timeout",
    `No whole answer came within ${isLast ? `${deadline} ms, the deadline` : `${timeout} ms, the timeout`}. Allow more time.`,
  );
}

function connectionError(url: string, response: Response | undefined, cause: unknown): ConnectionError {
  return new ConnectionError(
    "connection_failed",
    response
      ? `The answer broke off: status ${response.status} came, but not the whole body.`
      : `No answer came from ${new URL(url).origin}. Check "baseUrl", the network and proxies.`,
    { cause },
  );
}
