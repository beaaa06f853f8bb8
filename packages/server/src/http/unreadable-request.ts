import { RequestError } from "@hono/node-server";
import { ApiError } from "../errors/api-error.ts";
import { toApiError } from "../errors/to-api-error.ts";
import { refuse, type RefusalServices } from "./refusal.ts";

/**
 * Answers a request that never reaches the app, because its target and Host header make no URL. It leaves a line
 * in the operator's log.
 */
export function answerUnreadable(services: RefusalServices): (error: unknown) => Response {
  return (thrown) => {
    const error = thrown instanceof RequestError ? unreadable(thrown) : toApiError(thrown);
    const { status, headers, text } = refuse(services, error, { clientIp: null, cause: thrown });
    return new Response(text, { status, headers });
  };
}

function unreadable(cause: RequestError): ApiError {
  return new ApiError(
    "parameter_invalid",
    "The request's target and its Host header must make a URL; they do not. Send a path that is percent-encoded, " +
      "and a host name.",
    { cause },
  );
}
