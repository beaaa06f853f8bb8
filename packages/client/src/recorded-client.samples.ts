import { Augno } from "./augno.ts";
import type { AugnoOptions } from "./options/augno-options.ts";

/** The API key that clients have in tests. */
export const API_KEY = "aug_sk_test_AM4Bq7ZtR2xV9cKdWm3YpLhNfXWNXD";

/** A client, and the requests that it sends. */
export interface RecordedClient {
  readonly augno: Augno;
  readonly requests: Request[];
}

/**
 * Makes a client whose requests are kept.
 *
 * @param answer - Answers each of them; it is given how many came before.
 */
export function recordedClient(
  answer: (before: number, request: Request) => Response | Promise<Response>,
  options: Partial<AugnoOptions> = {},
): RecordedClient {
  const requests: Request[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const request = new Request(url, init);
    return answer(requests.push(request) - 1, request);
  };
  return { augno: new Augno({ apiKey: API_KEY, fetch, ...options }), requests };
}
