import { AbortError } from "../errors/call-errors.ts";

/** What can end a call before its answer: the caller's signal, or a loop that is left. */
export class Stopper {
  /** Ends what is going on now. */
  declare interrupt: ((stopped: AbortError) => void) | undefined;
  /** Takes the listener away, when the call is over. */
  declare end: (() => void) | undefined;
  #stopped: AbortError | undefined;

  /**
   * Heeds a signal, by one listener until {@link end}.
   *
   * @throws AbortError - where the call was stopped already.
   */
  start(signal: AbortSignal | undefined): void {
    if (signal) {
      const onAbort = (): void => this.stop(signal.reason);
      signal.addEventListener("abort", onAbort);
      this.end = () => signal.removeEventListener("abort", onAbort);
      if (signal.aborted) onAbort();
    }
    this.check();
  }

  /** Ends the call with an {@link AbortError}. */
  stop(cause: unknown): void {
    this.#stopped ??= new AbortError("aborted", "The call was aborted by its signal.", { cause });
    this.interrupt?.(this.#stopped);
  }

  /** @throws AbortError - where the call was stopped already. */
  check(): void {
    if (this.#stopped) throw this.#stopped;
  }

  /**
   * Waits.
   *
   * @throws AbortError - where the call is stopped, at once.
   */
  async wait(ms: number): Promise<void> {
    this.check();
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(resolve, ms);
      this.interrupt = (stopped) => {
        clearTimeout(timer);
        reject(stopped);
      };
    });
  }
}
