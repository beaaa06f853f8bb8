import { NotFoundError } from "../errors/api-error.ts";
import type { AugnoError } from "../errors/augno-error.ts";
import { completeError } from "../errors/complete-error.ts";
import type { Call } from "../request/call.ts";
import type { Context } from "../request/context.ts";
import type { LightRequest } from "../request/light-request.ts";
import type { Attempt } from "./attempt.ts";
import { retryAfter } from "./retry-after.ts";
import { retryDelay } from "./retry-delay.ts";
import { type Outcome, sendOnce } from "./send-once.ts";

/**
 * Sends a request until it succeeds, or until it does not help to send it again.
 *
 * @returns The body; undefined where there is none, and for what an earlier attempt has deleted.
 * @throws AugnoError - the last attempt's.
 */
export async function sendAttempts(
  context: Context,
  call: Call,
  { url, init }: LightRequest,
): Promise<object | undefined> {
  const { observe, maskedKey } = context;
  const { method, path } = call;
  const headers = { ...init.headers, authorization: `Bearer ${maskedKey}` };
  for (let attemptNumber = 1; ; attemptNumber += 1) {
    const request = { method, route: path, url, headers, attemptNumber };
    const added = observe("onRequest", request);
    const startedAt = performance.now();
    call.deadlineAt ||= startedAt + call.limits.deadline;
    const outcome = await sendOnce(
      context,
      call,
      url,
      init,
      { ...added, ...init.headers }, // of its own for each attempt: whoever wraps fetch may change them
      call.deadlineAt - startedAt,
    );
    const attempt = attemptOf(outcome, attemptNumber, startedAt);
    call.attempts = [...call.attempts, attempt];
    call.requestId = attempt.requestId;
    const { response, data } = outcome;
    if (response) observe("onResponse", { request, attempt, headers: response.headers });
    if (response && (!outcome.error || isGone(outcome.error, attempt, call))) {
      call.response = response;
      return data;
    }
    const error = outcome.error as AugnoError; // there is one where no answer came
    const delayMs = retryDelay(error, attempt, call);
    if (delayMs === null) throw error;
    observe("onRetry", { request, attempt, error: completeError(error, call), delayMs });
    await call.stopper.wait(delayMs);
  }
}

function attemptOf({ response, error }: Outcome, number: number, startedAt: number): Attempt {
  return {
    number,
    status: response?.status ?? null,
    requestId: response?.headers.get("request-id") ?? null,
    errorCode: error?.code ?? null,
    durationMs: performance.now() - startedAt,
    retryAfterMs: error ? retryAfter(response) : null,
  };
}

/** Whether what was to be deleted is not found: an attempt whose answer did not come has deleted it. */
function isGone(error: AugnoError, { number }: Attempt, { method, parts }: Call): boolean | undefined {
  return number > 1 && method === "DELETE" && parts.mayBeEmpty && error instanceof NotFoundError;
}
