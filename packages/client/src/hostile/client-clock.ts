import { setImmediate } from "node:timers/promises";
import { vi } from "vitest";

/** When every case begins. HTTP dates in cases are reckoned from here. */
const START = new Date("2026-11-24T09:00:00Z");

/**
 * The clock that the client goes by. It stands still while anything is on its way through a socket, and runs only when
 * a test lets it: so no verdict hangs on how fast a machine is, and a wait of a minute takes no time.
 */
export class ClientClock {
  #acts = 0;
  #isOver = false;

  constructor() {
    // setImmediate stays real: it is the turn in which sockets are served.
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date", "performance"], now: START });
  }

  /** The milliseconds since the start. */
  now(): number {
    return Date.now() - START.getTime();
  }

  /** Is to be called whenever the client does something that can be seen. */
  noteAct(): void {
    this.#acts++;
  }

  /** Lets time pass, from timer to timer, until the client acts. */
  async runUntilAct(): Promise<void> {
    const acts = this.#acts;
    // In each turn the client does what it can do without waiting.
    for (await setImmediate(); this.#acts === acts && !this.#isOver; await setImmediate()) {
      vi.advanceTimersToNextTimer();
    }
  }

  /** Gives the real time back. */
  stop(): void {
    this.#isOver = true;
    vi.useRealTimers();
  }
}
