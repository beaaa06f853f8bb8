/**
 * Takes the place of `Request` in openapi-fetch. It keeps what it is given, where a real one would parse and copy all of
 * it, only for `fetch` to do so again at every attempt.
 */
export class LightRequest {
  declare readonly url: string;
  declare readonly init: Omit<RequestInit, "headers"> & {
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
  };

  constructor(url: string, init: LightRequest["init"]) {
    this.url = url;
    this.init = init;
  }
}
