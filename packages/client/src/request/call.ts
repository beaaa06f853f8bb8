import type { Limits } from "../options/check-limits.ts";
import type { RequestOptions } from "../options/request-options.ts";
import type { Attempt } from "../retry/attempt.ts";
import type { Stopper } from "../retry/create-stopper.ts";
import type { RequestParts } from "./transport.ts";

/** A request as a method asks for it. */
export interface AskedRequest {
  readonly method: string;
  /** The path template. */
  readonly path: string;
  readonly parts: RequestParts;
  readonly options: RequestOptions;
  /** Whether a list must come. */
  readonly isList?: boolean;
  /** Made where the method was called, for its stack. */
  readonly origin: Error;
  readonly stopper: Stopper;
}

/** One call of the API, from the method to its answer, over all its attempts. */
export interface Call extends AskedRequest {
  readonly limits: Limits;
  /** When its deadline is, on the clock of `performance.now()`; infinite where it has none. */
  readonly deadlineAt: number;
  readonly attempts: Attempt[];
}
