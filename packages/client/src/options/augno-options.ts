import type { Hooks } from "../observe/hooks.ts";
import type { Logger, LogLevel } from "../observe/logger.ts";
import type { HeaderFields } from "./header-fields.ts";

/** How a client is set up. */
export interface AugnoOptions extends Hooks {
  /** An API key, such as `aug_sk_test_…`. It decides whose data and which environment the calls see. */
  apiKey: string;
  /** The environment that the key must be of. A key of the other one is refused, before anything is sent. */
  environment?: "sandbox" | "production" | undefined;
  /** Where the API is, as an http or https address; `https://api.augno.com` where it is left out. */
  baseUrl?: string | undefined;
  /** What sends the requests, called with an address and its init; the global `fetch` where it is left out. */
  fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /** How often a request is sent again where that may help; 2 where it is left out. */
  maxRetries?: number | undefined;
  /** Milliseconds that one attempt may take, until its body has come whole; 60,000 where it is left out. */
  timeout?: number | undefined;
  /** Milliseconds that a call may take over all its attempts, of a list each page; no limit where it is left out. */
  deadline?: number | undefined;
  /** Headers to add to every request. Those that the client sets itself are refused. */
  headers?: HeaderFields | undefined;
  /** Whether a loop over a list fetches the next page while you work on this one; true where it is left out. */
  prefetch?: boolean | undefined;
  /** Allows a secret key in a page that others' browsers open. All who open the page can then read the key. */
  dangerouslyAllowBrowser?: boolean | undefined;
  /** Where to log to; nothing is logged where it is left out. */
  logger?: Logger | undefined;
  /** From which weight on to log: `debug` has every attempt, `warn` those that are repeated. `warn` where left out. */
  logLevel?: LogLevel | undefined;
}
