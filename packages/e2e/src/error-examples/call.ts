import type { ServerControls, Target, TargetKeys } from "@augno/conformance";

/** The name of a unit that every account has. */
export const KILOGRAM = "Kilogram";

/** The id of no unit. */
export const NO_UNIT = "unit_01m86e9w10f8q0k36nhr9x2q8n";

type Headers = Readonly<Record<string, string>>;

/** Calls a server in this process, with its secret key of the sandbox unless another is given. */
export interface Call {
  readonly keys: TargetKeys;
  send(method: string, path: string, headers?: Headers, body?: string): Promise<Response>;
  get(path: string, headers?: Headers): Promise<Response>;
  /** Sends an object as JSON, and a text as it is. */
  post(path: string, body: object | string, headers?: Headers): Promise<Response>;
  delete(path: string): Promise<Response>;
  /** A GET that fails in the server. */
  getFailing(kind: Parameters<ServerControls["failNext"]>[0], path: string): Promise<Response>;
  /** Moves the server's clock on. */
  advance(milliseconds: number): Promise<void>;
}

/** Makes the calls of a server. */
export function callsOf({ baseUrl, keys, fetch, controls }: Target): Call {
  if (controls === undefined) throw new Error("The server must be in this process; it is elsewhere.");
  const send: Call["send"] = (method, path, headers = {}, body) =>
    fetch(
      new Request(baseUrl + path, {
        method,
        headers: { authorization: `Bearer ${keys.sandboxSecret}`, "content-type": "application/json", ...headers },
        ...(body === undefined ? {} : { body }),
      }),
    );
  return {
    keys,
    send,
    get: (path, headers) => send("GET", path, headers),
    post: (path, body, headers) => send("POST", path, headers, typeof body === "string" ? body : JSON.stringify(body)),
    delete: (path) => send("DELETE", path),
    getFailing: (kind, path) => {
      controls.failNext(kind);
      return send("GET", path);
    },
    advance: (milliseconds) => controls.advance(milliseconds),
  };
}
