import { StorageUnavailableError } from "../storage-unavailable-error.ts";
import type { Connection } from "./connection.ts";
import { inTransaction } from "./in-transaction.ts";

/** What groups are committed through. */
export interface GroupCommitOptions<Transaction, Appended> {
  readonly connection: Connection;
  /** What works get; it writes through `connection`. */
  readonly transaction: Transaction;
  /** Stores what is appended, in a transaction with others. */
  readonly insert?: (transaction: Transaction, appended: Appended) => Promise<void>;
  /** Takes groups of which all is appended; absent where there is no such place. */
  readonly elsewhere?: Elsewhere<Appended>;
  /** Hears of each commit, and how many works shared it. */
  readonly onCommit?: (works: number) => void;
}

/** A place where many that are appended can be committed while this thread does other things. */
export interface Elsewhere<Appended> {
  /** Whether to go there with a group is better than to commit it here. */
  pays(group: readonly Appended[]): boolean;
  /**
   * Commits all of them or none; says false where it could not try, and nothing is kept. It is called again only once that has
   * ended.
   */
  commit(group: readonly Appended[]): Promise<boolean>;
}

/** A caller's work, and how the caller is told of its end. */
interface Waiting<Transaction, Appended> {
  /** What is to be appended, of which a failure is all of its group's; null for a work, which is undone alone where it throws. */
  readonly appended: { readonly value: Appended } | null;
  /** Runs the work and keeps its value, or what it throws; says whether it came to a value. */
  execute(transaction: Transaction): Promise<boolean>;
  /** Hands the caller what was kept. */
  settle(): void;
  reject(error: unknown): void;
}

/**
 * Commits the work of all callers that wait in one transaction, because a commit costs far more than what is in
 * it. Work that comes while the event loop turns once, or while a commit is under way, goes together.
 *
 * What `run` is given has a savepoint: where it throws, it alone is undone. What `append` is given has none, because that
 * costs a sixth of what a log and an event do. Callers hear of their value, and of their error, which may rest on what
 * others of the group wrote, only after the shared commit; where that fails, every one of them gets a
 * `StorageUnavailableError` and nothing is kept.
 *
 * One group is committed after the other, wherever that is, since SQLite lets one connection write at a time.
 */
export class GroupCommit<Transaction, Appended = never> {
  readonly #options: GroupCommitOptions<Transaction, Appended>;
  #waiting: Waiting<Transaction, Appended>[] = [];
  #flushing: Promise<void> | null = null;
  #isClosed = false;
  #isFailing = false;

  constructor(options: GroupCommitOptions<Transaction, Appended>) {
    this.#options = options;
  }

  /** Whether the last commit failed. */
  get isFailing(): boolean {
    return this.#isFailing;
  }

  /** Runs a work, which is undone alone where it throws. */
  run<Value>(work: (transaction: Transaction) => Promise<Value>): Promise<Value> {
    return this.#enqueue((resolve: (value: Value) => void, reject) => toWork(work, resolve, reject));
  }

  /** Stores something; where that throws, the whole group fails. */
  append(value: Appended): Promise<void> {
    const { insert } = this.#options;
    if (insert === undefined) throw new Error("Nothing can be appended where nothing says how.");
    return this.#enqueue((resolve: (value: void) => void, reject) => ({
      appended: { value },
      execute: async (transaction) => {
        await insert(transaction, value);
        return true;
      },
      settle: resolve,
      reject,
    }));
  }

  /** Refuses further work and waits until all that came before is committed. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#flushing;
  }

  #enqueue<Value>(
    toWaiting: (resolve: (value: Value) => void, reject: (error: unknown) => void) => Waiting<Transaction, Appended>,
  ): Promise<Value> {
    if (this.#isClosed) return Promise.reject(new StorageUnavailableError("The database is closed."));
    return new Promise((resolve, reject) => {
      this.#waiting.push(toWaiting(resolve, reject));
      this.#flushing ??= this.#flush();
    });
  }

  async #flush(): Promise<void> {
    while (this.#waiting.length > 0) {
      await new Promise((resolve) => setImmediate(resolve));
      const group = this.#waiting;
      this.#waiting = [];
      await this.#commit(group);
    }
    this.#flushing = null;
  }

  async #commit(group: readonly Waiting<Transaction, Appended>[]): Promise<void> {
    let done: number;
    try {
      done = (await this.#commitElsewhere(group)) ?? (await this.#commitHere(group));
    } catch (error) {
      this.#isFailing = true;
      const failure = new StorageUnavailableError("The database could not commit.", { cause: error });
      for (const waiting of group) waiting.reject(failure);
      return;
    }
    this.#isFailing = false;
    for (const waiting of group) waiting.settle();
    this.#options.onCommit?.(done);
  }

  /** Answers how many were committed; null where the group is to be committed here. */
  async #commitElsewhere(group: readonly Waiting<Transaction, Appended>[]): Promise<number | null> {
    const { elsewhere } = this.#options;
    if (elsewhere === undefined) return null;
    const appended = group.flatMap(({ appended: one }) => (one === null ? [] : [one.value]));
    if (appended.length < group.length || !elsewhere.pays(appended)) return null;
    return (await elsewhere.commit(appended)) ? group.length : null;
  }

  async #commitHere(group: readonly Waiting<Transaction, Appended>[]): Promise<number> {
    let done = 0;
    await inTransaction(this.#options.connection, async () => {
      for (const waiting of group) {
        if (await this.#execute(waiting)) done++;
      }
    });
    return done;
  }

  /**
   * Runs one work, in its savepoint where it is undone alone, and says whether it is to be committed.
   *
   * @throws where something could not be appended; or when SQLite has given up the whole transaction, as it does when the disk
   *   is full.
   * @see https://sqlite.org/lang_transaction.html#response_to_errors_within_a_transaction
   */
  async #execute(waiting: Waiting<Transaction, Appended>): Promise<boolean> {
    const { connection, transaction } = this.#options;
    if (waiting.appended !== null) return waiting.execute(transaction);
    connection.run("SAVEPOINT work");
    const isDone = await waiting.execute(transaction);
    if (!isDone) connection.run("ROLLBACK TO work");
    connection.run("RELEASE work");
    return isDone;
  }
}

function toWork<Transaction, Value>(
  work: (transaction: Transaction) => Promise<Value>,
  resolve: (value: Value) => void,
  reject: (error: unknown) => void,
): Waiting<Transaction, never> {
  let settle: () => void;
  return {
    appended: null,
    execute: async (transaction) => {
      try {
        const value = await work(transaction);
        settle = () => resolve(value);
        return true;
      } catch (error) {
        settle = () => reject(error);
        return false;
      }
    },
    settle: () => settle(),
    reject,
  };
}
