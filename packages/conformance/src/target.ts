/** The server under test, and what is needed to call it. */
export interface Target {
  /** Where it is, without a slash at its end. */
  baseUrl: string;
  keys: TargetKeys;
  /** What sends the requests: the global `fetch`, or a server's own in process. */
  fetch: (request: Request) => Promise<Response>;
  /** What takes longer counts as no answer, in milliseconds; 30 seconds where it is left out. */
  timeLimit?: number | undefined;
  /** What a server in the same process lets one do; absent where it is elsewhere. */
  controls?: ServerControls | undefined;
}

/** What only a server in the same process lets one do; without it, such answers are reported as not reachable. */
export interface ServerControls {
  /** Moves the server's clock on. */
  advance(milliseconds: number): Promise<void>;
  /** Makes the next request that the handler of an operation gets fail. */
  failNext(kind: "internal_error" | "timeout" | "service_unavailable"): void;
  /** Activates the account of the keys. */
  activate(): Promise<void>;
}

/** Keys of one account. A case that needs one which is not given is reported as not reachable. */
export interface TargetKeys {
  sandboxSecret: string;
  sandboxPublishable?: string | undefined;
  productionSecret?: string | undefined;
}
