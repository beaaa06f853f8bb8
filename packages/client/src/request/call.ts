import type { Limits } from "../options/check-limits.ts";
import type { RequestOptions } from "../options/request-options.ts";
import type { CallState } from "../promises/call-state.ts";
import type { ListObject } from "../promises/page.ts";
import type { Stopper } from "../retry/stopper.ts";
import type { RequestParts } from "./transport.ts";

/** Makes a page of a list that has come. */
export type ToPage = (list: ListObject<unknown>) => unknown;

/** One call of the API, from the method to its answer, over all its attempts. */
export interface Call extends CallState {
  readonly method: string;
  /** The path template. */
  readonly path: string;
  readonly parts: RequestParts;
  readonly options: RequestOptions;
  /** Where a list must come. */
  readonly toPage: ToPage | undefined;
  readonly stopper: Stopper;
  /** Its own, and the client's for the rest. */
  limits: Limits;
  /** When its deadline is, on the clock of `performance.now()`; infinite where it has none. */
  deadlineAt: number;
}
