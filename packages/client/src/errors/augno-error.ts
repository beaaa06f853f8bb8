import type { ErrorCode } from "@augno/types";
import type { Attempt } from "../retry/attempt.ts";

/** What goes wrong in the client itself. */
type ClientErrorCode =
  | "options_invalid"
  | "argument_invalid"
  | "connection_failed"
  | "attempt_timeout"
  | "deadline_exceeded"
  | "aborted"
  | "response_unreadable";

/**
 * Anything that goes wrong in the client or the API. `code` is stable and for programs, `message` is for people.
 * No error holds the API key. The stack leads to the line that made the call.
 */
export class AugnoError extends Error {
  static {
    // On the prototype, as the language's own errors have it: a minifier that renames the class leaves the name alone.
    this.prototype.name = "AugnoError";
  }

  /**
   * The API's code, of which new ones may appear, or one of the client's own: `options_invalid`, `argument_invalid`,
   * `connection_failed`, `attempt_timeout`, `deadline_exceeded`, `aborted`, `response_unreadable`.
   */
  declare readonly code: ErrorCode | ClientErrorCode;
  /** How often the request was sent and what became of it, the first attempt first; empty where nothing was sent. */
  readonly attempts: readonly Attempt[] = [];
  /** The `Request-Id` of the last answer, to be named to support; null where none came. */
  readonly requestId: string | null = null;

  /** Made by the client. */
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
