import { StorageUnavailableError } from "../storage-unavailable-error.ts";
import type { Connection } from "./connection.ts";

/** A caller's work, and how the caller is told of its end. */
interface Waiting<Transaction> {
  /** Whether it is undone alone where it throws; else all of its group is. */
  readonly isUndoneAlone: boolean;
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
 */
export class GroupCommit<Transaction> {
  readonly #connection: Connection;
  readonly #transaction: Transaction;
  readonly #onCommit: (works: number) => void;
  #waiting: Waiting<Transaction>[] = [];
  #flushing: Promise<void> | null = null;
  #isClosed = false;
  #isFailing = false;

  /**
   * @param transaction What works get; it writes through `connection`.
   * @param onCommit Hears of each commit, and how many works shared it.
   */
  constructor(connection: Connection, transaction: Transaction, onCommit: (works: number) => void = () => {}) {
    this.#connection = connection;
    this.#transaction = transaction;
    this.#onCommit = onCommit;
  }

  /** Whether the last commit failed. */
  get isFailing(): boolean {
    return this.#isFailing;
  }

  /** Runs a work, which is undone alone where it throws. */
  run<Value>(work: (transaction: Transaction) => Promise<Value>): Promise<Value> {
    return this.#enqueue(work, true);
  }

  /** Runs a work that only inserts; where it throws, the whole group fails. */
  append(work: (transaction: Transaction) => Promise<void>): Promise<void> {
    return this.#enqueue(work, false);
  }

  #enqueue<Value>(work: (transaction: Transaction) => Promise<Value>, isUndoneAlone: boolean): Promise<Value> {
    if (this.#isClosed) return Promise.reject(new StorageUnavailableError("The database is closed."));
    return new Promise((resolve, reject) => {
      this.#waiting.push(toWaiting(work, isUndoneAlone, resolve, reject));
      this.#flushing ??= this.#flush();
    });
  }

  /** Refuses further work and waits until all that came before is committed. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#flushing;
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

  async #commit(group: readonly Waiting<Transaction>[]): Promise<void> {
    let done = 0;
    try {
      this.#connection.run("BEGIN IMMEDIATE");
      for (const waiting of group) {
        if (await this.#execute(waiting)) done++;
      }
      this.#connection.run("COMMIT");
    } catch (error) {
      this.#rollBack();
      this.#isFailing = true;
      const failure = new StorageUnavailableError("The database could not commit.", { cause: error });
      for (const waiting of group) waiting.reject(failure);
      return;
    }
    this.#isFailing = false;
    for (const waiting of group) waiting.settle();
    this.#onCommit(done);
  }

  /**
   * Runs one work, in its savepoint where it is undone alone, and says whether it is to be committed.
   *
   * @throws what a work threw that cannot be undone alone; or when SQLite has given up the whole transaction, as it does
   *   when the disk is full.
   * @see https://sqlite.org/lang_transaction.html#response_to_errors_within_a_transaction
   */
  async #execute(waiting: Waiting<Transaction>): Promise<boolean> {
    if (!waiting.isUndoneAlone) return waiting.execute(this.#transaction);
    this.#connection.run("SAVEPOINT work");
    const isDone = await waiting.execute(this.#transaction);
    if (!isDone) this.#connection.run("ROLLBACK TO work");
    this.#connection.run("RELEASE work");
    return isDone;
  }

  #rollBack(): void {
    try {
      this.#connection.run("ROLLBACK");
    } catch {
      // There is no transaction left where SQLite itself has rolled back; that is what was asked for.
    }
  }
}

function toWaiting<Transaction, Value>(
  work: (transaction: Transaction) => Promise<Value>,
  isUndoneAlone: boolean,
  resolve: (value: Value) => void,
  reject: (error: unknown) => void,
): Waiting<Transaction> {
  let settle: () => void;
  return {
    isUndoneAlone,
    execute: async (transaction) => {
      try {
        const value = await work(transaction);
        settle = () => resolve(value);
        return true;
      } catch (error) {
        if (!isUndoneAlone) throw error;
        settle = () => reject(error);
        return false;
      }
    },
    settle: () => settle(),
    reject,
  };
}
