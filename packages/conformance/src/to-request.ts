import { contractOf } from "./contract-of.ts";
import { fillPath } from "./fill-path.ts";
import type { OperationId } from "./generated/operation-events.ts";
import type { Target } from "./target.ts";

/** A call of an operation. */
export interface SessionRequest {
  readonly operation: OperationId;
  /** Values of the parameters in its path; the specification's examples where they are left out. */
  readonly path?: Record<string, string>;
  /** In its wire form without the question mark, or by name. */
  readonly query?: string | Record<string, string | string[]>;
  readonly headers?: Record<string, string>;
  /** Sent as a bearer token: the sandbox secret key where left out, nothing where null. */
  readonly key?: string | null;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it is. */
  readonly rawBody?: string;
  /** Instead of the operation's own. */
  readonly method?: string;
  /** Instead of the operation's path, as it is, without a query. */
  readonly rawPath?: string;
}

/** What is sent for a call: to the operation's path, with what the call says otherwise. */
export function toRequest({ baseUrl, keys }: Target, request: SessionRequest, signal: AbortSignal): Request {
  const operation = contractOf(request.operation);
  const { key = keys.sandboxSecret, headers = {} } = request;
  const body = request.rawBody ?? (request.body === undefined ? null : JSON.stringify(request.body));
  const path = request.rawPath ?? fillPath(operation, request.path);
  return new Request(`${baseUrl}${path}${search(request.query)}`, {
    method: request.method ?? operation.method,
    headers: {
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      ...(body === null ? {} : { "content-type": "application/json" }),
      ...headers,
    },
    body,
    signal,
  });
}

function search(query: SessionRequest["query"]): string {
  if (query === undefined || typeof query === "string") return query ? `?${query}` : "";
  const pairs = Object.entries(query).flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [name, value]),
  );
  return pairs.length === 0 ? "" : `?${new URLSearchParams(pairs).toString()}`;
}
