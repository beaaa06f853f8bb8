import type { Attempt } from "../retry/attempt.ts";

/** What is known of a call while it goes on. */
export interface CallState {
  /** How often the request was sent, the first attempt first. Each attempt makes it another list. */
  attempts: readonly Attempt[];
  /** The `Request-Id` of the last attempt's answer; null where none came. */
  requestId: string | null;
  /** What has come, once the call has succeeded. */
  response?: Response;
  /** Has the stack of the program where it has handed the call on; undefined where whoever awaits it is known otherwise. */
  origin: Error | undefined;
}
