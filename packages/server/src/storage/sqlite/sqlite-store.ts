import type { Store } from "../storage.ts";
import { Connection, type ConnectionOptions } from "./connection.ts";
import { GroupCommit } from "./group-commit.ts";
import { migrate } from "./migrate.ts";
import { ReadPool } from "./read-pool.ts";

/** What makes one SQLite file a store. */
export interface SqliteStoreOptions<Transaction> {
  readonly path: string;
  readonly synchronous: NonNullable<ConnectionOptions["synchronous"]>;
  readonly migrations: readonly string[];
  /** Makes what reads and writes through a connection. */
  readonly access: (connection: Connection) => Transaction;
  /** Hears of each commit, and how many works shared it. */
  readonly onCommit?: (works: number) => void;
}

/** A store in one SQLite file: one connection that writes, in groups, and others that read. */
export class SqliteStore<Reader, Transaction extends Reader> implements Store<Reader, Transaction> {
  readonly #writer: Connection;
  readonly #commits: GroupCommit<Transaction>;
  readonly #readers: ReadPool<Reader>;

  constructor({ path, synchronous, migrations, access, onCommit }: SqliteStoreOptions<Transaction>) {
    this.#writer = new Connection(path, { synchronous });
    migrate(this.#writer, path, migrations);
    this.#commits = new GroupCommit(this.#writer, access(this.#writer), onCommit);
    this.#readers = new ReadPool<Reader>(() => new Connection(path, { readOnly: true }), access);
  }

  read<Value>(work: (reader: Reader) => Promise<Value>): Promise<Value> {
    return this.#readers.run(work);
  }

  transact<Value>(work: (transaction: Transaction) => Promise<Value>): Promise<Value> {
    return this.#commits.run(work);
  }

  async close(): Promise<void> {
    await this.#commits.close();
    this.#readers.close();
    this.#writer.close();
  }
}
