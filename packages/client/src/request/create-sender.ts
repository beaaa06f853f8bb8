import createClient, { type PathSerializer } from "openapi-fetch";
import { newestApiVersion } from "../generated/api.ts";
import type { Settings } from "../options/settings.ts";
import { LightRequest } from "./light-request.ts";
import { serializePath } from "./serialize-path.ts";
import { serializeQuery } from "./serialize-query.ts";
import type { RequestParts } from "./transport.ts";

/** What openapi-fetch is asked to send. */
interface SentParts {
  readonly params: Pick<RequestParts, "path" | "query">;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
  /** "stream" hands on the answer's body as it is: it was read already, within the time of an attempt. */
  readonly parseAs: "stream";
  /** Sends what was written out, over all its attempts. */
  readonly fetch: (request: LightRequest) => Promise<ReadAnswer>;
}

/** A success as the `fetch` given to openapi-fetch answers it: the parts of a response that it looks at. */
export interface ReadAnswer {
  readonly ok: true;
  readonly status: number;
  readonly headers: Headers;
  /** The body, parsed; undefined where there is none, and for what an earlier attempt has deleted. */
  readonly body: object | undefined;
  /** What came. */
  readonly response: Response;
}

/** Writes requests out and sends them. */
export interface Sender {
  request(method: string, path: string, parts: SentParts): Promise<{ data?: unknown; response: ReadAnswer }>;
}

/** Makes the client of openapi-fetch that all requests go through. */
export function createSender({ baseUrl, apiKey, headers }: Settings): Sender {
  return createClient({
    baseUrl,
    headers: { ...headers, authorization: `Bearer ${apiKey}`, "augno-version": newestApiVersion },
    Request: LightRequest as unknown as typeof Request, // only its constructor is used
    // A redirect is handed back instead of followed: the key must not go to another host.
    redirect: "manual",
    bodySerializer: (body) => JSON.stringify(body),
    pathSerializer: serializePath as PathSerializer, // it is given what the generated methods put there
    querySerializer: serializeQuery,
  }) as unknown as Sender; // its own types are those of a specification, worked out at every call; methods have written-out ones
}
