import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from "node:sqlite";
import { toStorageError } from "./to-storage-error.ts";

/** A row as SQLite answers it, by column. */
export type Row = Record<string, SQLOutputValue>;

/** How a connection is opened. */
export interface ConnectionOptions {
  readonly readOnly?: boolean;
  /**
   * SQLite's `PRAGMA synchronous` with a write-ahead log: under NORMAL a commit survives the death of the
   * process, under FULL also the loss of power.
   *
   * @see https://sqlite.org/pragma.html#pragma_synchronous
   */
  readonly synchronous?: "NORMAL" | "FULL";
}

/** One connection to one SQLite file. Statements are prepared once; errors are those that `Storage` promises. */
export class Connection {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(path: string, { readOnly = false, synchronous = "FULL" }: ConnectionOptions = {}) {
    this.#database = attempt(() => new DatabaseSync(path, { readOnly }));
    if (!readOnly) this.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = ${synchronous}`);
  }

  /** Runs statements that take no values and answer none. */
  exec(sql: string): void {
    attempt(() => this.#database.exec(sql));
  }

  /** Runs a statement that answers no rows. */
  run(sql: string, ...values: SQLInputValue[]): void {
    attempt(() => this.#prepare(sql).run(...values));
  }

  /** The first row, or null. */
  get(sql: string, ...values: SQLInputValue[]): Row | null {
    return attempt(() => this.#prepare(sql).get(...values)) ?? null;
  }

  all(sql: string, ...values: SQLInputValue[]): Row[] {
    return attempt(() => this.#prepare(sql).all(...values));
  }

  close(): void {
    attempt(() => this.#database.close());
  }

  #prepare(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.#database.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }
}

function attempt<Value>(work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    throw toStorageError(error);
  }
}
