import type { Context } from "hono";
import type { ApiError } from "../errors/api-error.ts";
import { errorBody } from "../errors/error-body.ts";
import { rateLimitHeaders } from "../rate-limit/rate-limit.ts";
import type { Answer, AppEnv, Exchange } from "./exchange.ts";

/**
 * Writes the answer of a success.
 *
 * @param body undefined for an answer without one (204).
 */
export function successAnswer(status: number, body: object | undefined): Answer {
  return { status, text: body === undefined ? "" : JSON.stringify(body), error: null };
}

/** Sends an answer, and notes it for the log. */
export function sendAnswer(
  c: Context<AppEnv>,
  answer: Answer,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const exchange = c.get("exchange");
  exchange.answer = answer;
  if (answer.text !== "") {
    const all = { ...commonHeaders(exchange), ...headers };
    // What HEAD is answered has no body to be measured later on, and the headers that it would have (RFC 9110, 9.3.2).
    if (exchange.method === "HEAD") Object.assign(all, { "Content-Length": String(Buffer.byteLength(answer.text)) });
    return new Response(answer.text, { status: answer.status, headers: all });
  }
  // What has no content has no type of it (RFC 9110, 8.3), and fetch allows a 204 no body, not even an empty one.
  const { "Content-Type": _, ...rest } = commonHeaders(exchange);
  return new Response(null, { status: answer.status, headers: { ...rest, ...headers } });
}

/**
 * Answers a request with an error, and notes the answer for the log.
 *
 * @param isLogged Whether a log of the request is or will be kept, to which the answer then points.
 */
export function answerError(c: Context<AppEnv>, error: ApiError, isLogged: boolean): Response {
  const { id, url } = c.get("exchange");
  const logUrl = isLogged ? `${url.origin}/v1/core/request-logs/${id}` : null;
  const text = JSON.stringify(errorBody(error, { id, logUrl }));
  return sendAnswer(c, { status: error.status, text, error }, error.headers);
}

/** The headers of every answer of the API. */
export function commonHeaders(exchange: Pick<Exchange, "id" | "version" | "rate">): Record<string, string> {
  return {
    "Content-Type": "application/json",
    "Request-Id": exchange.id,
    "Augno-Version": exchange.version,
    ...rateLimitHeaders(exchange.rate),
    // An answer is one account's, and holds for the moment only.
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
  };
}
