import { AugnoError } from "../errors/augno-error.ts";
import { completeError } from "../errors/complete-error.ts";
import { ArgumentError } from "../errors/usage-errors.ts";
import { checkHeaders } from "../options/check-headers.ts";
import { checkLimits } from "../options/check-limits.ts";
import type { ListObject } from "../promises/page.ts";
import { sendAttempts } from "../retry/send-attempts.ts";
import type { Call } from "./call.ts";
import { checkUntyped } from "./check-untyped.ts";
import type { Context } from "./context.ts";

/** Sends a request over all its attempts, and gives what is answered or throws an error that is complete. */
export async function answerCall<T>(context: Context, call: Call): Promise<T> {
  const { method, path, parts, stopper, toPage } = call;
  try {
    stopper.start(call.options.signal);
    call.limits = checkLimits(call.options, context.limits, ArgumentError);
    if (parts.untyped) checkUntyped(method, path, parts.body);
    const data = await context.sender.request(method, path, {
      params: parts,
      body: parts.body,
      headers: headersOf(call),
      fetch: (request) => sendAttempts(context, call, request),
    });
    // A list was looked at, where there must be one; the rest is by the API's contract.
    return (toPage ? toPage(data as ListObject<unknown>) : data) as T;
  } catch (cause) {
    const error =
      cause instanceof AugnoError
        ? cause
        : // Half a character in a query, a circle or a BigInt in a body, a GET that has one.
          new ArgumentError("request", "one that can be sent", call, "See the cause.", { cause });
    throw completeError(error, call);
  } finally {
    stopper.end?.();
  }
}

function headersOf({ method, options: { headers, idempotencyKey } }: Call): Record<string, string> | undefined {
  if (method !== "POST" && method !== "PATCH") return headers && checkHeaders(headers, ArgumentError);
  // 128 random bits, so that no two calls ever share a key. A page that did not come by https has no randomUUID.
  const key = idempotencyKey ?? crypto.getRandomValues(new Uint32Array(4)).join("-");
  return checkHeaders(headers, ArgumentError, checkHeaders({ "idempotency-key": key }, ArgumentError));
}
