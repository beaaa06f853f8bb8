import { ApiError } from "../errors/api-error.ts";
import { errorBody } from "../errors/error-body.ts";
import { toApiError } from "../errors/to-api-error.ts";
import { newestApiVersion } from "../generated/api.ts";
import { RequestError } from "@hono/node-server";
import { commonHeaders } from "./answer.ts";
import type { Services } from "./services.ts";

/** Stands for the address of requests that are refused before it is read. */
const NO_ADDRESS = "";

/**
 * Answers a request that never reaches the app, because its target and Host header make no URL. It leaves a line
 * in the operator's log.
 */
export function answerUnreadable({ newId, log, addressBuckets }: Services): (error: unknown) => Response {
  return (thrown) => {
    const id = newId("request_log");
    const error = thrown instanceof RequestError ? unreadable(thrown) : toApiError(thrown);
    log.error({ request_id: id, err: thrown }, `answered ${error.code} before the request was read`);
    return new Response(JSON.stringify(errorBody(error, { id, logUrl: null })), {
      status: error.status,
      headers: {
        ...commonHeaders({ id, version: newestApiVersion, rate: addressBuckets.peek(NO_ADDRESS) }),
        ...error.headers,
      },
    });
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
