import type { AugnoError } from "../errors/augno-error.ts";
import type { HeaderFields } from "../options/header-fields.ts";
import type { Attempt } from "../retry/attempt.ts";

/** A request as hooks see it. It cannot be changed through it. */
export interface SentRequest {
  readonly method: string;
  /** The path template, such as `/v1/core/units/{id}`: good as the name of a span or a metric. */
  readonly route: string;
  /** The whole address, with ids and query. */
  readonly url: string;
  /** What is sent besides fetch's own headers, names in small letters. The key is masked. */
  readonly headers: Readonly<Record<string, string>>;
  /** 1 for the first attempt. */
  readonly attemptNumber: number;
}

/** An answer as hooks see it. */
export interface ReceivedResponse {
  readonly request: SentRequest;
  readonly attempt: Attempt;
  readonly headers: Headers;
}

/** A request that is about to be sent again. */
export interface PlannedRetry {
  readonly request: SentRequest;
  /** The attempt that failed. */
  readonly attempt: Attempt;
  /** How it failed. */
  readonly error: AugnoError;
  /** Milliseconds until the request is sent again. */
  readonly delayMs: number;
}

/**
 * What is told of every call while it goes on. Hooks are called at once and not awaited. One that throws, or that is
 * async and rejects, is reported on the console, and the call goes on.
 */
export interface Hooks {
  /**
   * Called before each attempt. The headers that it returns are added to the attempt, such as a `traceparent`; those that
   * the request has already stay as they are.
   */
  onRequest?: ((request: SentRequest) => HeaderFields | void) | undefined;
  /** Called when an answer has come, success or error, and its body has been read, or has broken off or come too late. */
  onResponse?: ((response: ReceivedResponse) => void) | undefined;
  /** Called before the wait for the next attempt. */
  onRetry?: ((retry: PlannedRetry) => void) | undefined;
}
