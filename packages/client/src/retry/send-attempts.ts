import { NotFoundError } from "../errors/api-error.ts";
import type { AugnoError } from "../errors/augno-error.ts";
import { completeError } from "../errors/complete-error.ts";
import type { Call } from "../request/call.ts";
import type { Context } from "../request/context.ts";
import type { ReadAnswer } from "../request/create-sender.ts";
import type { LightRequest } from "../request/light-request.ts";
import { retryAfter } from "./retry-after.ts";
import { retryDelay } from "./retry-delay.ts";
import { sendOnce } from "./send-once.ts";

/**
 * Sends a request until it succeeds, or until it does not help to send it again.
 *
 * @throws AugnoError - the last attempt's.
 */
export async function sendAttempts(context: Context, call: Call, { url, init }: LightRequest): Promise<ReadAnswer> {
  const { observe, maskedKey } = context;
  const { method, path, parts, attempts, stopper, origin } = call;
  const headers = Object.fromEntries(init.headers);
  const shown = { method, route: path, url, headers: { ...headers, authorization: `Bearer ${maskedKey}` } };
  for (let number = 1; ; number += 1) {
    const request = { ...shown, attemptNumber: number };
    const added = observe("onRequest", request);
    const started = performance.now();
    const { response, data, error } = await sendOnce(
      context,
      call,
      url,
      added ? { ...init, headers: { ...headers, ...added } } : init,
    );
    const attempt = {
      number,
      status: response?.status ?? null,
      requestId: response?.headers.get("request-id") ?? null,
      errorCode: error?.code ?? null,
      durationMs: performance.now() - started,
      retryAfterMs: error ? retryAfter(response) : null,
    };
    attempts.push(attempt);
    if (response) {
      const { status, headers: received } = response;
      observe("onResponse", request, { attempt, headers: received });
      // Not found then: deleted by an attempt whose answer did not come.
      const isGone = number > 1 && method === "DELETE" && parts.mayBeEmpty && error instanceof NotFoundError;
      if (!error || isGone) return { ok: true, status, headers: received, body: data, response };
    }
    const failure = error as AugnoError; // there is one where no answer came
    const delayMs = retryDelay(failure, attempt, call);
    completeError(failure, attempts, origin);
    if (delayMs === null) throw failure;
    observe("onRetry", request, { attempt, error: failure, delayMs });
    await stopper.run(delayMs);
  }
}
