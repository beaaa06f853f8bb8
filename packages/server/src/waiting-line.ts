/** Lets so many works run at one time; others wait, and come in the order in which they asked. */
export class WaitingLine {
  readonly #size: number;
  readonly #waiting = new Set<() => void>();
  #running = 0;

  /** @param size How many run at one time, from 1. */
  constructor(size: number) {
    this.#size = size;
  }

  /** Whether nothing runs, and nothing waits. */
  get isIdle(): boolean {
    return this.#running === 0;
  }

  /**
   * Runs a work once there is room.
   *
   * @param signal Ends its waiting, which then throws the signal's reason; what runs hears of it by itself.
   */
  async run<Value>(work: () => Promise<Value>, signal: AbortSignal | null = null): Promise<Value> {
    if (this.#running >= this.#size) await this.#turn(signal);
    else this.#running++;
    try {
      return await work();
    } finally {
      this.#leave();
    }
  }

  #turn(signal: AbortSignal | null): Promise<void> {
    return new Promise((resolve, reject) => {
      const begin = (): void => {
        signal?.removeEventListener("abort", giveUp);
        resolve();
      };
      const giveUp = (): void => {
        this.#waiting.delete(begin);
        reject(signal?.reason);
      };
      if (signal?.aborted === true) return reject(signal.reason);
      signal?.addEventListener("abort", giveUp, { once: true });
      this.#waiting.add(begin);
    });
  }

  /** Hands the room to the first who waits, so that none who comes later is served before. */
  #leave(): void {
    const [next] = this.#waiting;
    if (next === undefined) {
      this.#running--;
      return;
    }
    this.#waiting.delete(next);
    next();
  }
}
