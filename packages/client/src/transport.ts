import createClient from "openapi-fetch";
import { ConnectionError } from "./errors.ts";
import { errorOfResponse, unreadable } from "./error-of-response.ts";
import { newestApiVersion } from "./generated/api.ts";

/** Sends one operation's request and gives the body of its answer. Resources are written over it. */
export interface Transport {
  /**
   * @param method - In capital letters.
   * @param path - The path template, such as `/v1/core/units/{id}`.
   * @throws ApiError - where the API answers with an error.
   * @throws ConnectionError - where no whole answer of the API comes.
   */
  send<Body>(method: string, path: string, request?: RequestParts): Promise<Body>;
}

/** What goes into a request besides its method and path. */
export interface RequestParts {
  path?: Record<string, string>;
  /** Members that are undefined are not sent. */
  query?: Record<string, unknown>;
  body?: unknown;
}

interface TransportOptions {
  apiKey: string;
  /** Without a slash at its end. */
  baseUrl: string;
  fetch?: typeof globalThis.fetch | undefined;
}

/** The part of openapi-fetch's client that is used, for any document: our methods carry the types themselves. */
type Send = (
  method: string,
  path: string,
  init: { params: Pick<RequestParts, "path" | "query">; body?: unknown; parseAs: "text" },
) => Promise<{ data?: string; error?: unknown; response: Response }>;

/** Makes the transport that speaks HTTP, over openapi-fetch. */
export function createTransport({ apiKey, baseUrl, fetch }: TransportOptions): Transport {
  const client = createClient<Record<string, never>>({
    baseUrl,
    headers: { Authorization: `Bearer ${apiKey}`, "Augno-Version": newestApiVersion },
    ...(fetch === undefined ? {} : { fetch }),
  });
  // openapi-fetch types its method by the document's paths; this is the same function without them.
  const request = client.request as unknown as Send;
  return {
    async send<Body>(method: string, path: string, { body, ...params }: RequestParts = {}): Promise<Body> {
      const init = { params, parseAs: "text" as const, ...(body === undefined ? {} : { body }) };
      const { data, error, response } = await request(method, path, init).catch((cause: unknown) => {
        throw new ConnectionError(
          "connection_failed",
          `No answer came from ${baseUrl}. Check that the API runs there and that the network lets you reach it.`,
          null,
          { cause },
        );
      });
      if (!response.ok) throw errorOfResponse(response, error);
      return parse<Body>(response, data);
    },
  };
}

function parse<Body>(response: Response, text: string | undefined): Body {
  // An operation without a body is declared to give nothing.
  if (response.status === 204) return undefined as Body;
  try {
    return JSON.parse(text ?? "") as Body; // the operation's success schema, by the API's contract
  } catch (cause) {
    throw unreadable(response, { cause });
  }
}
