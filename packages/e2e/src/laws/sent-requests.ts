import type { Send } from "./breakage.ts";

/** The random part of a key, which no seed can make the same. */
const KEY = /aug(?:_|%5F)[sp]k(?:_|%5F)(?:test|prod)(?:_|%5F)[0-9A-Za-z]+/gi;

/** Notes what is sent to a server, but for the keys in it. */
export class SentRequests {
  readonly lines: string[] = [];

  /** Sends a request on. */
  readonly note = async (request: Request, send: Send): Promise<Response> => {
    const headers = [...request.headers].map(([name, value]) => `${name}: ${value}`);
    const text = [request.method, request.url, ...headers, await request.clone().text()].join("\n");
    this.lines.push(text.replaceAll(KEY, "a key"));
    return send(request);
  };
}
