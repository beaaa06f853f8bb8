import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from "node:sqlite";
import { foldText } from "../fold-text.ts";
import { KeptFile } from "./kept-file.ts";
import { StatementCache } from "./statement-cache.ts";
import { toStorageError } from "./to-storage-error.ts";

/** A row as SQLite answers it: the values of its columns, in their order. To have them by name costs as much again as to read them. */
export type Row = readonly SQLOutputValue[];

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
  /** The `Connection.file` of an earlier connection, where no other file may be opened, and none made. */
  readonly file?: string;
}

/** How many prepared statements a connection keeps; without filters it needs about forty. */
const STATEMENTS = 100;

/**
 * One connection to one SQLite file. The statements used last stay prepared; errors are those that `Storage`
 * promises. In SQL, `fold_text` is `foldText`; no schema uses it, so that other programs can read the file.
 */
export class Connection {
  readonly #database: DatabaseSync;
  readonly #statements: StatementCache<StatementSync>;
  readonly #file: KeptFile;
  /** Ends what reads through the connection: once it is aborted, nothing more is read. */
  #signal: AbortSignal | null = null;

  constructor(path: string, { readOnly = false, synchronous = "FULL", file }: ConnectionOptions = {}) {
    if (file !== undefined) new KeptFile(path, file).requireInPlace();
    this.#database = attempt(() => new DatabaseSync(path, { readOnly }));
    this.#file = new KeptFile(path, file);
    this.#statements = new StatementCache((sql) => this.#prepare(sql), STATEMENTS);
    this.#database.function("fold_text", { deterministic: true }, foldTextOrNull);
    // A savepoint keeps the pages it changes as they were; in memory, since each request has one.
    if (!readOnly) {
      this.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = ${synchronous}; PRAGMA temp_store = MEMORY`);
    }
  }

  /** What tells the file that was opened from any other in its place. */
  get file(): string {
    return this.#file.identity;
  }

  /** Runs statements that take no values and answer none. */
  exec(sql: string): void {
    attempt(() => this.#database.exec(sql));
  }

  /** Runs a statement that answers no rows, and answers how many it inserted, updated or deleted. */
  run(sql: string, ...values: readonly SQLInputValue[]): number {
    return Number(attempt(() => this.#statements.get(sql).run(...values)).changes);
  }

  /** Lets a signal end what is read from now on, which then throws its reason; null for none. */
  endBy(signal: AbortSignal | null): void {
    this.#signal = signal;
  }

  /** The first row, or null. */
  get(sql: string, ...values: readonly SQLInputValue[]): Row | null {
    this.#signal?.throwIfAborted();
    // What `get` answers is an array, too, since the statement was told so; its type does not say it.
    return (attempt(() => this.#statements.get(sql).get(...values)) as Row | undefined) ?? null;
  }

  /** All rows. */
  all(sql: string, ...values: readonly SQLInputValue[]): Row[] {
    this.#signal?.throwIfAborted();
    return attempt(() => this.#statements.get(sql).all(...values)) as readonly unknown[] as Row[]; // as for `get`
  }

  /**
   * Makes sure that what is committed can be found again.
   *
   * @throws StorageUnavailableError where the file was deleted, moved or replaced since it was opened.
   */
  requireFile(): void {
    this.#file.requireInPlace();
  }

  close(): void {
    attempt(() => this.#database.close());
  }

  #prepare(sql: string): StatementSync {
    const statement = this.#database.prepare(sql);
    statement.setReturnArrays(true);
    return statement;
  }
}

function foldTextOrNull(text: SQLOutputValue): string | null {
  return typeof text === "string" ? foldText(text) : null;
}

function attempt<Value>(work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    throw toStorageError(error);
  }
}
