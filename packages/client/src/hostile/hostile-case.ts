import type { Augno } from "../augno.ts";
import type { AugnoOptions } from "../options/augno-options.ts";
import type { ApiPromise } from "../promises/api-promise.ts";
import type { Behaviour } from "./behaviour.ts";
import type { HostileServer } from "./hostile-server.ts";

/** What the server does to a client, what the client must do then, and what its caller must get. */
export interface HostileCase {
  /** A fact about the client, in the present tense. */
  readonly name: string;
  /** What the server does with the first, second, … request; for redirects, made with another server's address. */
  readonly script: readonly Behaviour[] | ((elsewhere: string) => readonly Behaviour[]);
  /** How the client is set up, besides its key and address. */
  readonly options?: Partial<AugnoOptions>;
  /** Made one after the other, each when the one before is settled. */
  readonly calls: readonly Call[];
  /** Is awaited after each call. */
  readonly afterCall?: (server: HostileServer) => Promise<void>;
  /** When the signal that calls may use is aborted, instead of letting time pass: when the server stalls, or before a retry. */
  readonly abortAt?: "stall" | "retry";
  /**
   * What the server must have received: `POST /v1/core/units key A`. A, B, … stand for the first, second, … different
   * idempotency key; `no key` for none. The key that the case gives itself stands as it is.
   */
  readonly sent: readonly string[];
  /** How many milliseconds of the clock pass before each retry. Jitter is half of what it may be. */
  readonly waits?: readonly number[];
  /** How many milliseconds of the clock pass from the first call to the end of the last, where the case is about that. */
  readonly took?: number;
  /** How many connections must have been made, where the case is about that. */
  readonly connections?: number;
  /** What each call comes to. */
  readonly outcomes: readonly Outcome[];
}

/** One call of the client's method. It is not async, so that the client's own promise comes out. */
export type Call = (augno: Augno, signal: AbortSignal) => ApiPromise<unknown>;

/** What a call comes to: the data, or the error with its fields. */
export type Outcome = Success | Failure;

interface Success {
  readonly data: unknown;
  readonly requestId: string | null;
  readonly attempts: readonly string[];
}

/** An error. Fields that an error of the class does not have are left out. */
export interface Failure {
  /** The class. */
  readonly error: string;
  readonly code: string;
  readonly message: string;
  readonly requestId: string | null;
  /** `503 service_unavailable rq_1`, `429 rate_limit_exceeded rq_1 wait 3000`; `-` for what is null. */
  readonly attempts: readonly string[];
  readonly status?: number;
  readonly retryAfter?: number | null;
  /** The message of the cause, where the caller gave it. */
  readonly cause?: string;
}
