import type { ServerResponse } from "node:http";
import type { ApiError } from "../errors/api-error.ts";
import { errorBody } from "../errors/error-body.ts";
import { newestApiVersion } from "../generated/api.ts";
import { commonHeaders } from "./answer.ts";
import type { Services } from "./services.ts";

/** The answer to a request that never reaches the app. It belongs to no account, so that no log of it is kept. */
export interface Refusal {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** What refusing takes. */
export type RefusalServices = Pick<Services, "newId" | "log" | "addressBuckets">;

/** What is refused, for the operator's log. */
export interface RefusedRequest {
  /** Where it comes from; null where that is not known. */
  readonly clientIp: string | null;
  /** What was thrown and led to the refusal. */
  readonly cause?: unknown;
  /** What is wrong with what came. */
  readonly flaw?: UnreadableFlaw;
}

/** Why the parser of HTTP could not read a request, in its own words and none of the request's. */
export interface UnreadableFlaw {
  readonly code?: string;
  readonly reason?: string;
  /** How far it came. */
  readonly bytesParsed?: number;
}

/** Writes a refusal, in the form of every error of the API, and its line in the operator's log. */
export function refuse(
  { newId, log, addressBuckets }: RefusalServices,
  error: ApiError,
  request: RefusedRequest,
): Refusal {
  const id = newId("request_log");
  const line = {
    request_id: id,
    client_ip: request.clientIp,
    ...(request.cause === undefined ? {} : { err: request.cause }),
    ...(request.flaw === undefined ? {} : { flaw: request.flaw }),
  };
  // What the server cannot bear is its own failure; what cannot be read is its client's.
  const level = error.status >= 500 && error.code !== "timeout" ? "error" : "info";
  log[level](line, `answered ${error.code} before the request was read`);
  return {
    status: error.status,
    headers: {
      ...commonHeaders({ id, version: newestApiVersion, rate: addressBuckets.peek(request.clientIp ?? "") }),
      ...error.headers,
    },
    text: JSON.stringify(errorBody(error, { id, logUrl: null })),
  };
}

/** Sends a refusal. The connection stays open: closing it under a body that still comes would take the answer along. */
export function sendRefusal(outgoing: ServerResponse, { status, headers, text }: Refusal): void {
  outgoing.writeHead(status, { ...headers, "Content-Length": Buffer.byteLength(text) }).end(text);
}
