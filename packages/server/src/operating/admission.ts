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
  /** Resolves when the work may begin; never, where the place is left before. null where it may begin at once. */
  readonly turn: Promise<void> | null;
  /** Leaves the queue, or makes room for the next in it. */
  leave(): void;
}

/** What part of the places in work one caller may hold. */
const SHARE_IN_WORK = 1 / 4;

/** What part of the queue one caller may fill: more, since one who waits there holds up nobody. */
const SHARE_OF_QUEUE = 3 / 4;

/** One who waits. */
interface Waiting {
  readonly caller: string | null;
  begin(): void;
}

/** How many places a caller holds. */
interface Held {
  inWork: number;
  waiting: number;
}

/**
 * Keeps what the server has in memory bounded: so many requests are in work, so many wait their turn, in the order
 * they came, and there is no place for more. Of both, one caller has a part only, so that nobody shuts the others out, such as
 * by bodies that hardly come; whoever waits for their own is passed by others.
 */
export class Admission {
  readonly #limits: AdmissionLimits;
  readonly #inWorkEach: number;
  readonly #waitingEach: number;
  #inWork = 0;
  /** A set keeps the order in which they came. */
  readonly #waiting = new Set<Waiting>();
  /** By caller, while they hold any. */
  readonly #held = new Map<string, Held>();

  constructor(limits: AdmissionLimits) {
    this.#limits = limits;
    this.#inWorkEach = Math.ceil(limits.maxConcurrent * SHARE_IN_WORK);
    this.#waitingEach = Math.ceil(limits.maxWaiting * SHARE_OF_QUEUE);
  }

  /** How many are in work. */
  get inWork(): number {
    return this.#inWork;
  }

  /** How many wait. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /**
   * Asks for a place.
   *
   * @param caller Who asks; null for nobody in particular, whose part is not bounded.
   * @returns null where there is none.
   */
  enter(caller: string | null): Place | null {
    if (this.#inWork < this.#limits.maxConcurrent && this.#mayWork(caller)) {
      this.#inWork++;
      this.#count(caller, "inWork", 1);
      return { turn: null, leave: () => this.#done(caller) };
    }
    const mayWait = caller === null || (this.#held.get(caller)?.waiting ?? 0) < this.#waitingEach;
    return mayWait && this.#waiting.size < this.#limits.maxWaiting ? this.#wait(caller) : null;
  }

  #wait(caller: string | null): Place {
    let begin = (): void => {};
    const turn = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const waiting: Waiting = { caller, begin };
    this.#waiting.add(waiting);
    this.#count(caller, "waiting", 1);
    return {
      turn,
      leave: () => {
        if (this.#waiting.delete(waiting)) this.#count(caller, "waiting", -1);
        else this.#done(caller);
      },
    };
  }

  /** Hands the place of one who is done to the next who may have it, or gives it up. */
  #done(caller: string | null): void {
    this.#count(caller, "inWork", -1);
    const next = this.#next();
    if (next === null) {
      this.#inWork--;
      return;
    }
    this.#waiting.delete(next);
    this.#count(next.caller, "waiting", -1);
    this.#count(next.caller, "inWork", 1);
    next.begin();
  }

  #next(): Waiting | null {
    for (const waiting of this.#waiting) if (this.#mayWork(waiting.caller)) return waiting;
    return null;
  }

  #mayWork(caller: string | null): boolean {
    return caller === null || (this.#held.get(caller)?.inWork ?? 0) < this.#inWorkEach;
  }

  #count(caller: string | null, of: keyof Held, change: 1 | -1): void {
    if (caller === null) return;
    const held = this.#held.get(caller) ?? { inWork: 0, waiting: 0 };
    held[of] += change;
    if (held.inWork === 0 && held.waiting === 0) this.#held.delete(caller);
    else this.#held.set(caller, held);
  }
}
