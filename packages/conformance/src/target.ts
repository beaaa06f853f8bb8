import { fillPath } from "./fill-path.ts";
import type { OperationContract } from "./operation-contract.ts";

/** The server under test, and what is needed to call it. */
export interface Target {
  /** Where it is, without a slash at its end. */
  baseUrl: string;
  keys: TargetKeys;
  /** What sends the requests: the global `fetch`, or a server's own in process. */
  fetch: (request: Request) => Promise<Response>;
}

/** Keys of one account. A case that needs one which is not given is reported as not reachable. */
export interface TargetKeys {
  sandboxSecret: string;
  sandboxPublishable?: string | undefined;
  productionSecret?: string | undefined;
}

/** What differs from a plain call of an operation, which carries the specification's examples and a secret key. */
export interface Variation {
  /** Sent as a bearer token: the sandbox secret key where left out, nothing where null. */
  key?: string | null;
  /** A query in its wire form, without the question mark. */
  query?: string;
  headers?: Record<string, string>;
  method?: string;
  path?: string;
  /** A body in its wire form, sent as JSON unless the headers say otherwise; null for none. */
  body?: string | null;
}

/** Sends a request to the target. */
export function call(
  target: Target,
  operation: Pick<OperationContract, "method" | "path" | "parameters" | "body">,
  { key = target.keys.sandboxSecret, query, headers, method = operation.method, ...more }: Variation = {},
): Promise<Response> {
  const search = query === undefined ? "" : `?${query}`;
  const body = more.body === undefined ? exampleBody(operation, method) : more.body;
  return target.fetch(
    new Request(`${target.baseUrl}${more.path ?? fillPath(operation)}${search}`, {
      method,
      headers: {
        ...(key === null ? {} : { authorization: `Bearer ${key}` }),
        ...(body === null ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(body === null ? {} : { body }),
    }),
  );
}

function exampleBody(operation: Pick<OperationContract, "method" | "body">, method: string): string | null {
  const example = operation.body?.example;
  return example === undefined || method !== operation.method ? null : JSON.stringify(example);
}
