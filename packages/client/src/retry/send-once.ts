import { AugnoError } from "../errors/augno-error.ts";
import { ConnectionError, TimeoutError } from "../errors/call-errors.ts";
import type { Call } from "../request/call.ts";
import type { Context } from "../request/context.ts";
import { type Read, readAnswer } from "./read-answer.ts";
import { readText } from "./read-text.ts";

/** What becomes of sending a request one time. */
export type Outcome = Read & {
  /** Undefined where not even headers came, which is an error. */
  readonly response: Response | undefined;
};

/** Sends a request one time, in the time of an attempt, or in what is left of the deadline where that is less. */
export async function sendOnce(context: Context, call: Call, url: string, init: RequestInit): Promise<Outcome> {
  const { timeout, deadline } = call.limits;
  const left = call.deadlineAt - performance.now();
  const isLast = left < timeout;
  const limit = isLast ? `${deadline} ms, the deadline` : `${timeout} ms, the timeout`;
  const late = (): TimeoutError =>
    new TimeoutError(
      isLast ? "deadline_exceeded" : "attempt_timeout",
      `No whole answer came within ${limit}. Allow more time.`,
    );
  let response: Response | undefined;
  try {
    const answer = await call.stopper.run(isLast ? left : timeout, late, async (signal) => {
      response = await context.fetch(url, { ...init, signal });
      return { response, text: await readText(response, signal) };
    });
    return { response, ...readAnswer(context, call, answer) };
  } catch (error) {
    return { response, error: error instanceof AugnoError ? error : connectionError(url, response, error) };
  }
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
