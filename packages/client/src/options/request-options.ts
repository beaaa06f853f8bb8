import type { HeaderFields } from "./header-fields.ts";

/** How one call is made, where it differs from the client's options. Every method takes them last. */
export interface RequestOptions {
  /** Ends the call when it is aborted, whatever it is doing then, also a wait between two attempts. */
  signal?: AbortSignal | undefined;
  /** Milliseconds that one attempt may take, until its body has come whole. */
  timeout?: number | undefined;
  /** Milliseconds that the call may take over all its attempts and the waits between them; of a list, each page. */
  deadline?: number | undefined;
  /** How often the request is sent again where that may help. 0 sends it once. */
  maxRetries?: number | undefined;
  /**
   * The `Idempotency-Key` of a POST or PATCH, the same for all attempts; a new random one where it is left out. Give
   * your own, such as an order's number, to have the same answer when your program runs again within 24 hours.
   */
  idempotencyKey?: string | undefined;
  /** Headers to add, such as `traceparent`. Those that the client sets itself are refused. */
  headers?: HeaderFields | undefined;
}

/** What {@link Augno.request} takes. */
export interface UntypedRequest extends RequestOptions {
  /**
   * Parameters by name, lists without the brackets of theirs: `{ methods: ["GET"] }` is sent as `methods[]=GET`. What is
   * undefined or null is not sent.
   */
  query?: Readonly<Record<string, unknown>> | undefined;
  /** The body, sent as JSON. */
  body?: unknown;
}
