/** How a bucket stands after a request. */
export interface RateState {
  /** Whether the request may be answered. */
  readonly isAllowed: boolean;
  /** How many requests the bucket holds when it is full. */
  readonly limit: number;
  /** How many whole requests it holds now. */
  readonly remaining: number;
  /** Seconds until it is full, rounded up. */
  readonly resetSeconds: number;
  /** Seconds until it holds a request, rounded up; 1 at least. */
  readonly retrySeconds: number;
}

interface Bucket {
  tokens: number;
  /** The reading of the clock at which it held them. */
  measuredAt: number;
}

/** Over this number of buckets, those that have filled up again are dropped, once a second. */
const MANY_BUCKETS = 10_000;

const MICROSECONDS = 1_000_000;

/**
 * Token buckets by name. Each holds `limit` requests and fills at `limit` a second. A bucket that is full is the
 * same as none, so that memory is bounded by what comes in a second.
 */
export class TokenBuckets {
  readonly #limit: number;
  readonly #monotonic: () => number;
  readonly #buckets = new Map<string, Bucket>();
  #droppedAt = Number.NEGATIVE_INFINITY;

  /**
   * @param limit Requests a second, from 1.
   * @param monotonic The clock, in microseconds.
   */
  constructor(limit: number, monotonic: () => number) {
    this.#limit = limit;
    this.#monotonic = monotonic;
  }

  /** How many buckets are kept. */
  get size(): number {
    return this.#buckets.size;
  }

  /** How a bucket stands, without a request. */
  peek(name: string): RateState {
    const tokens = this.#tokensOf(name, this.#monotonic());
    return this.#stateOf(tokens, tokens >= 1);
  }

  /** Takes a request out of a bucket, where it holds one. */
  take(name: string): RateState {
    const now = this.#monotonic();
    const tokens = this.#tokensOf(name, now);
    const isAllowed = tokens >= 1;
    const rest = isAllowed ? tokens - 1 : tokens;
    this.#buckets.set(name, { tokens: rest, measuredAt: now });
    if (this.#buckets.size > MANY_BUCKETS && now - this.#droppedAt >= MICROSECONDS) this.#drop(now);
    return this.#stateOf(rest, isAllowed);
  }

  #tokensOf(name: string, now: number): number {
    const bucket = this.#buckets.get(name);
    if (bucket === undefined) return this.#limit;
    const gained = ((now - bucket.measuredAt) / MICROSECONDS) * this.#limit;
    return Math.min(this.#limit, bucket.tokens + gained);
  }

  #stateOf(tokens: number, isAllowed: boolean): RateState {
    return {
      isAllowed,
      limit: this.#limit,
      remaining: Math.floor(tokens),
      resetSeconds: Math.ceil((this.#limit - tokens) / this.#limit),
      retrySeconds: Math.max(1, Math.ceil((1 - tokens) / this.#limit)),
    };
  }

  #drop(now: number): void {
    this.#droppedAt = now;
    for (const name of this.#buckets.keys()) {
      if (this.#tokensOf(name, now) >= this.#limit) this.#buckets.delete(name);
    }
  }
}
