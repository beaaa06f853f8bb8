import type { ServerUnderTest } from "./server-under-test.ts";

/** What came back, with its body read. */
export interface ReadAnswer<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON, of the type that the test expects; undefined where there is none. */
  readonly body: Body;
}

/** What a request carries besides its body. */
export interface SendOptions {
  /** Default: the sandbox's secret key. */
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a request with a body of JSON, or without one, and reads the answer. */
export async function sendJson<Body = unknown>(
  server: ServerUnderTest,
  method: string,
  path: string,
  body?: object,
  { key = server.keys.sandbox_secret, headers = {} }: SendOptions = {},
): Promise<ReadAnswer<Body>> {
  const content =
    body === undefined
      ? { headers }
      : { body: JSON.stringify(body), headers: { "Content-Type": "application/json", ...headers } };
  const response = await server.send(path, key, { method, ...content });
  const text = await response.text();
  const { status, headers: answered } = response;
  return { status, headers: answered, text, body: text === "" ? undefined : JSON.parse(text) };
}
