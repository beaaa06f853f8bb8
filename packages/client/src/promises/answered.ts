import type { Attempt } from "../retry/attempt.ts";

/** What a call gave, with how it came about. */
export interface Answered<T> {
  readonly data: T;
  /** The HTTP response, for its status and headers. Its body was read already. */
  readonly response: Response;
  /** The answer's `Request-Id`, by which its log is found. */
  readonly requestId: string | null;
  /** How often the request was sent, the first attempt first. */
  readonly attempts: readonly Attempt[];
}
