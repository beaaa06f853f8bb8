import { OptionsError } from "../errors/usage-errors.ts";
import { serverUrl } from "../generated/api.ts";
import { createObserver, type Observe } from "../observe/create-observer.ts";
import type { AugnoOptions } from "./augno-options.ts";
import { checkApiKey } from "./check-api-key.ts";
import { checkBaseUrl } from "./check-base-url.ts";
import { checkHeaders } from "./check-headers.ts";
import { checkLimits, type Limits } from "./check-limits.ts";

const DEFAULTS: Limits = { maxRetries: 2, timeout: 60_000, deadline: Infinity };

/** A client's options, checked and filled in. */
export interface Settings {
  readonly apiKey: string;
  /** What stands for the key wherever it could be seen. */
  readonly maskedKey: string;
  readonly baseUrl: string;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly limits: Limits;
  /** Names in small letters. */
  readonly headers: Readonly<Record<string, string>>;
  readonly prefetch: boolean;
  readonly observe: Observe;
}

/** @throws {@link OptionsError} where an option cannot work. */
export function settingsOf(options: AugnoOptions): Settings {
  const maskedKey = `${checkApiKey(options)}…`;
  const { apiKey, baseUrl = serverUrl, fetch, headers, prefetch = true } = options;
  return {
    apiKey,
    maskedKey,
    baseUrl: checkBaseUrl(baseUrl),
    // The global one is looked up at every call, so that what is put in its place later is used. Neither is called as a
    // method: the fetch of a browser refuses to be one of anything but its window.
    fetch: (url, init) => (fetch ?? globalThis.fetch)(url, init),
    limits: checkLimits(options, DEFAULTS, OptionsError),
    headers: checkHeaders(headers, OptionsError),
    prefetch,
    observe: createObserver(options),
  };
}
