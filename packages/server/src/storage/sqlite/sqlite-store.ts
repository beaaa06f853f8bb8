import type { ReadOptions, Store } from "../storage.ts";
import { Connection, type ConnectionOptions } from "./connection.ts";
import { type Elsewhere, GroupCommit } from "./group-commit.ts";
import { migrate } from "./migrate.ts";
import { ReadPool } from "./read-pool.ts";

/** How many scans of one file run at one time; they take turns with each other, a step each. */
const SCANS = 16;

/** How many look-ups: they take no longer than a step of a scan. */
const LOOK_UPS = 4;

/** What reads, and the connection by which it does. */
interface Access<Reader> {
  readonly connection: Connection;
  readonly reader: Reader;
}

/** What makes one SQLite file a store. */
export interface SqliteStoreOptions<Transaction, Appended> {
  readonly path: string;
  readonly synchronous: NonNullable<ConnectionOptions["synchronous"]>;
  readonly migrations: readonly string[];
  /** Makes what reads and writes through a connection. */
  readonly access: (connection: Connection) => Transaction;
  /** How what is appended is stored, here and elsewhere; absent where nothing is. */
  readonly appends?: {
    readonly insert: (transaction: Transaction, appended: Appended) => Promise<void>;
    /** @param transaction Reads and writes through the connection. */
    readonly elsewhere: (
      connection: Connection,
      transaction: Transaction,
    ) => Elsewhere<Appended> & { close(): Promise<void> };
  };
  /** Hears of each commit, and how many works shared it. */
  readonly onCommit?: (works: number) => void;
}

/**
 * A store in one SQLite file: one connection that writes, in groups, and others that read: some for scans, and some for
 * look-ups, so that a request is told from a stranger's however many lists are being searched.
 */
export class SqliteStore<Reader, Transaction extends Reader, Appended = never> implements Store<Reader, Transaction> {
  readonly #writer: Connection;
  readonly #commits: GroupCommit<Transaction, Appended>;
  readonly #elsewhere: { close(): Promise<void> } | undefined;
  readonly #scans: ReadPool<Access<Reader>>;
  readonly #lookUps: ReadPool<Access<Reader>>;

  constructor(options: SqliteStoreOptions<Transaction, Appended>) {
    const { path, synchronous, migrations, access, appends, onCommit } = options;
    this.#writer = new Connection(path, { synchronous });
    migrate(this.#writer, path, migrations);
    const transaction = access(this.#writer);
    const elsewhere = appends?.elsewhere(this.#writer, transaction);
    this.#elsewhere = elsewhere;
    this.#commits = new GroupCommit({
      connection: this.#writer,
      transaction,
      ...(appends && { insert: appends.insert }),
      ...(elsewhere && { elsewhere }),
      ...(onCommit && { onCommit }),
    });
    const pool = {
      open: () => new Connection(path, { readOnly: true }),
      createReader: (connection: Connection) => ({ connection, reader: access(connection) }),
    };
    this.#scans = new ReadPool<Access<Reader>>({ ...pool, size: SCANS });
    this.#lookUps = new ReadPool<Access<Reader>>({ ...pool, size: LOOK_UPS });
  }

  read<Value>(work: (reader: Reader) => Promise<Value>, { isScan = false, signal }: ReadOptions = {}): Promise<Value> {
    const pool = isScan ? this.#scans : this.#lookUps;
    return pool.run(({ reader }) => work(reader), signal);
  }

  transact<Value>(work: (transaction: Transaction) => Promise<Value>): Promise<Value> {
    return this.#commits.run(work);
  }

  append(appended: Appended): Promise<void> {
    return this.#commits.append(appended);
  }

  async probe(): Promise<void> {
    await this.#lookUps.run(async ({ connection }) => connection.get("SELECT count(*) FROM sqlite_schema"));
    if (this.#commits.isFailing) await this.#commits.run(async () => rewriteFirstPage(this.#writer));
  }

  async close(): Promise<void> {
    await this.#commits.close();
    await this.#elsewhere?.close();
    this.#scans.close();
    this.#lookUps.close();
    this.#writer.close();
  }
}

/** The least that can be written, with nothing changed by it: an empty transaction would be committed on a full disk, too. */
function rewriteFirstPage(connection: Connection): void {
  const version = connection.get("PRAGMA user_version")?.[0];
  connection.exec(`PRAGMA user_version = ${Number(version)}`);
}
