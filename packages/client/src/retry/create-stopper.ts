import { AbortError } from "../errors/call-errors.ts";

/** What can end a call before its answer: the caller's signal, time, or a loop that is left. */
export interface Stopper {
  /** Ends the call with an {@link AbortError}. */
  stop(cause: unknown): void;
  /** @throws AbortError - where the call was stopped already. */
  check(): void;
  /** Takes the listener away, when the call is over. */
  end(): void;
  /**
   * Does work until it is done, late or stopped, whether or not the work heeds the signal that it is given. Without work
   * it only waits.
   *
   * @param ms - After how many milliseconds it is late.
   * @param late - Makes the error for that.
   */
  run<T>(ms: number, late?: () => Error, work?: (signal: AbortSignal) => Promise<T>): Promise<T>;
}

/** Makes what stops one call. There is one listener on the signal, until the call's end. */
export function createStopper(signal: AbortSignal | undefined): Stopper {
  /** Ends what is going on now. */
  let interrupt: ((error?: Error) => void) | undefined;
  let stopped: AbortError | undefined;
  const stop = (cause: unknown): void => {
    stopped ??= new AbortError("aborted", "The call was aborted by its signal.", { cause });
    interrupt?.(stopped);
  };
  const check = (): void => {
    if (stopped) throw stopped;
  };
  const onAbort = (): void => stop(signal?.reason);
  if (signal?.aborted) onAbort();
  else signal?.addEventListener("abort", onAbort);
  return {
    stop,
    check,
    end: () => signal?.removeEventListener("abort", onAbort),
    run: <T>(ms: number, late?: () => Error, work?: (signal: AbortSignal) => Promise<T>) =>
      new Promise<T>((resolve, reject) => {
        check();
        const controller = new AbortController();
        const finish = (result: T): void => {
          clearTimeout(timer);
          resolve(result);
        };
        interrupt = (error) => {
          if (error) reject(error);
          finish(undefined as T); // comes to something only for a wait, which has no error for being late
          controller.abort(error);
        };
        const timer = setTimeout(() => interrupt?.(late?.()), ms);
        void work?.(controller.signal).then(finish, interrupt);
      }),
  };
}
