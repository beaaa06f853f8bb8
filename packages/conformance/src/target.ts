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

/** What differs from a plain call of an operation. */
export interface Variation {
  /** Sent as a bearer token: the sandbox secret key where left out, nothing where null. */
  key?: string | null;
  /** A query in its wire form, without the question mark. */
  query?: string;
  headers?: Record<string, string>;
  method?: string;
  path?: string;
}

/** Sends a request to the target. */
export function call(
  target: Target,
  method: string,
  path: string,
  { key = target.keys.sandboxSecret, query, headers, ...more }: Variation = {},
): Promise<Response> {
  const authorization: Record<string, string> = key === null ? {} : { authorization: `Bearer ${key}` };
  const search = query === undefined ? "" : `?${query}`;
  const url = `${target.baseUrl}${more.path ?? path}${search}`;
  return target.fetch(new Request(url, { method: more.method ?? method, headers: { ...authorization, ...headers } }));
}
