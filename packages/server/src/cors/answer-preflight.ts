import type { MiddlewareHandler } from "hono";
import { sendAnswer, successAnswer } from "../http/answer.ts";
import type { AppEnv } from "../http/exchange.ts";
import type { Operation } from "../operation.ts";

/** For how many seconds a browser may remember the answer: two hours are the most that Chromium does. */
const MAX_AGE = 7200;

/**
 * Answers the question that a browser asks before a page of another origin sends a request to a path: whether, how
 * and with which headers it may be sent (Fetch standard, "CORS-preflight request"). It carries no key, so it is
 * answered for every page, where publishable keys may call an operation of the path; `refuseForeignPage` looks at the
 * request itself. It has no caller and leaves no log.
 *
 * What is no such question, and the question about any other path, is a request like all others.
 *
 * @param operations Those of the path.
 * @see https://fetch.spec.whatwg.org/#cors-preflight-fetch
 */
export function answerPreflight(operations: readonly Operation[]): MiddlewareHandler<AppEnv> {
  const open = operations.filter(({ keyTypes }) => keyTypes.includes("publishable"));
  const headers = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Methods": allowedMethods(open),
    "Access-Control-Allow-Headers": allowedHeaders(open),
    "Access-Control-Max-Age": String(MAX_AGE),
  };
  return async (c, next) => {
    const isPreflight = c.req.header("Origin") !== undefined && c.req.header("Access-Control-Request-Method");
    if (open.length === 0 || !isPreflight) return next();
    return sendAnswer(c, successAnswer(204, undefined), headers);
  };
}

function allowedMethods(operations: readonly Operation[]): string {
  // What answers GET answers HEAD (RFC 9110, 9.3.2).
  return operations.flatMap(({ method }) => (method === "GET" ? ["GET", "HEAD"] : [method])).join(", ");
}

/** The headers that the operations take. `*` would not do: it leaves out `Authorization`. */
function allowedHeaders(operations: readonly Operation[]): string {
  const names = operations.flatMap(({ parameters, body }) => [
    ...(body === null ? [] : ["Content-Type"]),
    ...parameters.filter((parameter) => parameter.in === "header").map(({ name }) => name),
  ]);
  return [...new Set(["Authorization", ...names])].join(", ");
}
