import { ApiError } from "../errors/api-error.ts";

const LIMIT_SECONDS = 10;

/** The time of a request while some of it is being used. */
export interface RunningLimit {
  /** Aborted when the time is up, for what can be ended before its end. */
  readonly signal: AbortSignal;
  /**
   * For work that writes, once all is done but the commit. Where the time was up before, it throws, so that nothing is kept of
   * what was answered as too slow; else the limit no longer holds, because what is being committed has to be waited for.
   */
  conclude(): void;
}

/**
 * The time that the server may spend on a request, from the look-up of its key on. What the client takes to send its body,
 * or asks to be made to wait, is not part of it.
 */
export class TimeLimit {
  #milliseconds = LIMIT_SECONDS * 1000;

  /** Does a short part of the work, and counts its time. */
  async count<Value>(work: () => Promise<Value>): Promise<Value> {
    const startedAt = performance.now();
    try {
      return await work();
    } finally {
      this.#milliseconds -= performance.now() - startedAt;
    }
  }

  /**
   * Waits for the rest of the work for as long as is left.
   *
   * @throws ApiError `timeout` when it takes longer. What the work comes to after that is dropped.
   */
  async within<Value>(work: (limit: RunningLimit) => Promise<Value>): Promise<Value> {
    const ending = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise<never>((_, reject) => {
      const end = (): void => {
        ending.abort(timeUp());
        reject(ending.signal.reason);
      };
      timer = setTimeout(end, Math.max(0, this.#milliseconds));
    });
    const conclude = (): void => {
      ending.signal.throwIfAborted();
      clearTimeout(timer);
    };
    try {
      return await Promise.race([work({ signal: ending.signal, conclude }), limit]);
    } finally {
      clearTimeout(timer);
    }
  }
}

/** The error of a request whose time is up. */
export function timeUp(): ApiError {
  return new ApiError(
    "timeout",
    `The request took longer than ${LIMIT_SECONDS} seconds. Send it again; ask for less where the operation has a "limit".`,
  );
}
