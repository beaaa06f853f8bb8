/**
 * Takes the place of `Request` in openapi-fetch. It keeps what it is given, where a real one would parse and copy all of
 * it, only for `fetch` to do so again at every attempt.
 */
export class LightRequest {
  declare readonly url: string;
  declare readonly init: RequestInit & { readonly method: string; readonly headers: Headers };

  constructor(url: string, init: LightRequest["init"]) {
    this.url = url;
    this.init = init;
  }
}
