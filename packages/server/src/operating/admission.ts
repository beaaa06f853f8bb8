/** How much is taken in at one time. */
export interface AdmissionLimits {
  /** Requests in work, from 1. */
  readonly maxConcurrent: number;
  /** Requests that wait until one of those is done, from 0. */
  readonly maxWaiting: number;
}

/** The limits of a server, unless its operator asks for others. */
export const admissionLimits: AdmissionLimits = { maxConcurrent: 64, maxWaiting: 256 };

/**
 * A place among what is taken in. Whoever has asked for it must leave it, once, whatever comes of it.
 */
export interface Place {
  /** Resolves when the work may begin; never, where the place is left before. */
  readonly turn: Promise<void>;
  /** Leaves the queue, or makes room for the next in it. */
  leave(): void;
}

/**
 * Keeps what the server has in memory bounded: so many requests are in work, so many wait their turn, in the order
 * they came, and there is no place for more.
 */
export class Admission {
  readonly #limits: AdmissionLimits;
  #inWork = 0;
  /** Begins the work of those who wait; a set keeps the order in which they came. */
  readonly #waiting = new Set<() => void>();

  constructor(limits: AdmissionLimits) {
    this.#limits = limits;
  }

  /** How many are in work. */
  get inWork(): number {
    return this.#inWork;
  }

  /** How many wait. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /** Asks for a place; null where there is none. */
  enter(): Place | null {
    if (this.#inWork < this.#limits.maxConcurrent) {
      this.#inWork++;
      return { turn: Promise.resolve(), leave: () => this.#done() };
    }
    return this.#waiting.size < this.#limits.maxWaiting ? this.#wait() : null;
  }

  #wait(): Place {
    let begin = (): void => {};
    const turn = new Promise<void>((resolve) => {
      begin = resolve;
    });
    this.#waiting.add(begin);
    return {
      turn,
      leave: () => {
        if (!this.#waiting.delete(begin)) this.#done();
      },
    };
  }

  /** Hands the place of one who is done to the next, or gives it up. */
  #done(): void {
    const [next] = this.#waiting;
    if (next === undefined) {
      this.#inWork--;
      return;
    }
    this.#waiting.delete(next);
    next();
  }
}
