import { AugnoError } from "../errors/augno-error.ts";
import { completeError } from "../errors/complete-error.ts";
import { ArgumentError } from "../errors/usage-errors.ts";
import { checkHeaders } from "../options/check-headers.ts";
import { checkLimits } from "../options/check-limits.ts";
import type { Answered } from "../promises/answered.ts";
import type { Attempt } from "../retry/attempt.ts";
import { sendAttempts } from "../retry/send-attempts.ts";
import type { AskedRequest } from "./call.ts";
import { checkPath } from "./check-path.ts";
import type { Context } from "./context.ts";

/** Sends a request over all its attempts, and gives what is answered or throws an error that is complete. */
export async function answerCall<T>(context: Context, asked: AskedRequest): Promise<Answered<T>> {
  const { method, path, parts, options, origin, stopper } = asked;
  const attempts: Attempt[] = [];
  try {
    stopper.check();
    const limits = checkLimits(options, context.limits, ArgumentError);
    if (parts.untyped) checkPath(path);
    const call = { ...asked, limits, attempts, deadlineAt: performance.now() + limits.deadline };
    const { data, response } = await context.sender.request(method, path, {
      params: parts,
      body: parts.body,
      headers: headersOf(asked),
      parseAs: "stream",
      fetch: (request) => sendAttempts(context, call, request),
    });
    // By the API's contract, as far as it is not checked.
    return { data: data as T, response: response.response, requestId: attempts.at(-1)?.requestId ?? null, attempts };
  } catch (cause) {
    const error =
      cause instanceof AugnoError
        ? cause
        : // Half a character in a query, a circle or a BigInt in a body.
          new ArgumentError("request", "one that can be written out", asked, "See the cause.", { cause });
    throw completeError(error, attempts, origin);
  } finally {
    stopper.end();
  }
}

function headersOf({ method, options }: AskedRequest): Record<string, string> {
  // 128 random bits, so that no two calls ever share a key. A page that did not come by https has no randomUUID.
  const key = /^(POST|PATCH)$/.test(method) && {
    "idempotency-key": options.idempotencyKey ?? crypto.getRandomValues(new Uint32Array(4)).join("-"),
  };
  return checkHeaders({ ...key, ...options.headers }, ArgumentError);
}
