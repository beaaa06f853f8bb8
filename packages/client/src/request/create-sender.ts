import createClient, { type PathSerializer } from "openapi-fetch";
import { newestApiVersion } from "../generated/api.ts";
import type { Settings } from "../options/settings.ts";
import { type LightRequest, lightRequest } from "./light-request.ts";
import { serializePath } from "./serialize-path.ts";
import { serializeQuery } from "./serialize-query.ts";
import type { RequestParts } from "./transport.ts";

/** What openapi-fetch is asked to send. */
interface SentParts {
  readonly params: Pick<RequestParts, "path" | "query">;
  readonly body: unknown;
  /** Names in small letters. */
  readonly headers: Readonly<Record<string, string>> | undefined;
  /** Sends what was written out, over all its attempts, and gives the body of the answer. */
  readonly fetch: (request: LightRequest) => Promise<object | undefined>;
}

/** Writes requests out and sends them. */
export interface Sender {
  /** Gives what `fetch` gives. `lean-openapi-fetch.ts` sees to that: the answer was read within the time of an attempt. */
  request(method: string, path: string, parts: SentParts): Promise<object | undefined>;
}

/** Makes the client of openapi-fetch that all requests go through. */
export function createSender({ baseUrl, apiKey, headers }: Settings): Sender {
  return createClient({
    baseUrl,
    headers: { ...headers, authorization: `Bearer ${apiKey}`, "augno-version": newestApiVersion },
    Request: lightRequest as unknown as typeof Request, // is called without `new`
    // A redirect is handed back instead of followed: the key must not go to another host.
    redirect: "manual",
    bodySerializer: JSON.stringify, // gives undefined where there is nothing to send
    pathSerializer: serializePath as PathSerializer, // it is given what the generated methods put there
    querySerializer: serializeQuery,
  }) as unknown as Sender; // its own types are those of a specification, worked out at every call; methods have written-out ones
}
