/** One time that a request was sent, and what became of it. */
export interface Attempt {
  /** 1 for the first. */
  readonly number: number;
  /** The HTTP status; null where no answer came. */
  readonly status: number | null;
  /** The answer's `Request-Id`, by which its log is found; null where none came. */
  readonly requestId: string | null;
  /** The error's code, the API's or the client's; null for a success. */
  readonly errorCode: string | null;
  /** Milliseconds from the sending until the answer had come whole, or the attempt was given up. */
  readonly durationMs: number;
  /** Milliseconds that the answer's `Retry-After` asks to wait; null where it asks nothing that can be read. */
  readonly retryAfterMs: number | null;
}
