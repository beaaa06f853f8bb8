import { AbortError } from "../errors/call-errors.ts";

/** What can end a call before its answer: the caller's signal, or a loop that is left. */
export class Stopper {
  /** Ends what is going on now. */
  interrupt: ((stopped: AbortError) => void) | undefined;
  /** Takes the listener away, when the call is over. */
  end: (() => void) | undefined;
  #stopped: AbortError | undefined;

  /** @param signal - Has one listener until {@link end}. */
  constructor(signal: AbortSignal | undefined) {
    if (!signal) return;
    const onAbort = (): void => this.stop(signal.reason);
    this.end = () => signal.removeEventListener("abort", onAbort);
    if (signal.aborted) onAbort();
    else signal.addEventListener("abort", onAbort);
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
