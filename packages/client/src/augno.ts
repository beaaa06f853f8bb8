import { serverUrl } from "./generated/api.ts";
import { Resources } from "./generated/resources.ts";
import { checkApiKey, checkBaseUrl } from "./options.ts";
import { createTransport } from "./transport.ts";

/** How a client is set up. */
export interface AugnoOptions {
  /** An API key, such as `aug_sk_test_…`. It decides whose data and which environment the calls see. */
  apiKey: string;
  /** Where the API is, as an http or https address; `https://api.augno.com` where it is left out. */
  baseUrl?: string | undefined;
  /** What sends the requests: the global `fetch` where it is left out. */
  fetch?: typeof globalThis.fetch | undefined;
}

/**
 * The Augno API. Each resource is a member, and each of its operations a method: `augno.units.list()`.
 *
 * The key is kept where neither `console.log` nor `JSON.stringify` of the client can show it.
 */
export class Augno extends Resources {
  /** @throws {@link OptionsError} where the key or the address cannot be one. */
  constructor({ apiKey, baseUrl = serverUrl, fetch }: AugnoOptions) {
    super(createTransport({ apiKey: checkApiKey(apiKey), baseUrl: checkBaseUrl(baseUrl), fetch }));
  }
}
