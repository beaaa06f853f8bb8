/** A request that is written out, but not yet made one of `fetch`. */
export interface LightRequest {
  readonly url: string;
  readonly init: Omit<RequestInit, "headers"> & {
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
  };
}

/**
 * Takes the place of `new Request` in openapi-fetch. It keeps what it is given, where a real one would parse and copy all
 * of it, only for `fetch` to do so again at every attempt.
 */
export function lightRequest(url: string, init: LightRequest["init"]): LightRequest {
  return { url, init };
}
