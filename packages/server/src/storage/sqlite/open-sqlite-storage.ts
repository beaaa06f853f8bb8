import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Environment } from "../../keys/key-format.ts";
import { insertRecords } from "../insert-records.ts";
import type { RequestRecords } from "../records.ts";
import type {
  EnvironmentReader,
  EnvironmentTransaction,
  IdentityReader,
  IdentityTransaction,
  Storage,
} from "../storage.ts";
import { AppendThread } from "./append-thread.ts";
import { databaseFiles, type Database } from "./database-files.ts";
import { damagedDatabase } from "./damaged-database.ts";
import { environmentMigrations } from "./environment-migrations.ts";
import { FolderLock } from "./folder-lock.ts";
import { identityMigrations } from "./identity-migrations.ts";
import { makePrivate } from "../../make-private.ts";
import { refuseOpenFolder } from "./refuse-open-folder.ts";
import { SqliteEnvironment } from "./sqlite-environment.ts";
import { SqliteIdentity } from "./sqlite-identity.ts";
import { SqliteStore, type SqliteStoreOptions } from "./sqlite-store.ts";
import { unwritableFolder } from "./unwritable-folder.ts";

/** The store of an environment, by this driver. */
type OpenedEnvironment = SqliteStore<EnvironmentReader, EnvironmentTransaction, RequestRecords>;

/** Hears of each commit in a file, and how many works shared it. */
export type OnCommit = (database: Database, works: number) => void;

/** How a storage is opened. */
export interface SqliteStorageOptions {
  /** For measuring. */
  readonly onCommit?: OnCommit;
  /** From how many requests that wait for their commit on a thread commits them, from 1; for tests. */
  readonly threadFrom?: number;
  /** What to do where another server has the folder, as a sentence. */
  readonly remedyWhereInUse?: string;
}

/** What each environment survives: NORMAL the death of the process, FULL also the loss of power. */
const DURABILITY = { sandbox: "NORMAL", production: "FULL" } as const satisfies Record<Environment, string>;

/** Fewer are committed sooner than a thread is told of them. */
const THREAD_FROM = 4;

const CHOOSE_ANOTHER = "Stop that one, or start on another folder with --data.";

/** What the stores of the environments are opened with. */
type Opening = Required<Pick<SqliteStorageOptions, "onCommit" | "threadFrom">>;

/**
 * Opens the storage in a folder, which is made where there is none and can then be read by its owner only, as its files
 * can in any folder: the `databaseFiles`.
 *
 * @throws StartError when the folder cannot be made or written to, is in use, is everybody's to write in, was written by a
 * newer server, or holds a file that is no database.
 */
export async function openSqliteStorage(
  folder: string,
  { onCommit = () => {}, threadFrom = THREAD_FROM, remedyWhereInUse = CHOOSE_ANOTHER }: SqliteStorageOptions = {},
): Promise<Storage> {
  const opening = { onCommit, threadFrom };
  makeFolder(folder);
  refuseOpenFolder(folder);
  const lock = new FolderLock(folder, remedyWhereInUse);
  const opened: { close(): Promise<void> }[] = [];
  const keep = <Opened extends { close(): Promise<void> }>(store: Opened): Opened => {
    opened.push(store);
    return store;
  };
  const close = async (): Promise<void> => {
    await Promise.all(opened.map((store) => store.close()));
    lock.release();
  };
  try {
    makeFilesPrivate(folder);
    return {
      identity: keep(openIdentity(folder, onCommit)),
      environments: {
        sandbox: keep(openEnvironment(folder, "sandbox", opening)),
        production: keep(openEnvironment(folder, "production", opening)),
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw unwritableFolder(folder, error);
  }
}

/** Before SQLite makes them, or what a server that was killed left beside them. */
function makeFilesPrivate(folder: string): void {
  const files = Object.values(databaseFiles);
  const beside = files
    .flatMap((file) => [`${file}-wal`, `${file}-shm`])
    .filter((file) => existsSync(join(folder, file)));
  try {
    for (const file of [...files, ...beside]) makePrivate(join(folder, file));
  } catch (error) {
    throw unwritableFolder(folder, error);
  }
}

function openIdentity(folder: string, onCommit: OnCommit): SqliteStore<IdentityReader, IdentityTransaction> {
  return openStore<IdentityReader, IdentityTransaction, never>({
    path: join(folder, databaseFiles.identity),
    synchronous: "FULL",
    migrations: identityMigrations,
    access: (connection) => new SqliteIdentity(connection),
    onCommit: (works) => onCommit("identity", works),
  });
}

function openEnvironment(
  folder: string,
  environment: Environment,
  { onCommit, threadFrom }: Opening,
): OpenedEnvironment {
  const path = join(folder, databaseFiles[environment]);
  const synchronous = DURABILITY[environment];
  return openStore<EnvironmentReader, EnvironmentTransaction, RequestRecords>({
    path,
    synchronous,
    migrations: environmentMigrations,
    access: (connection) => new SqliteEnvironment(connection),
    appends: {
      insert: insertRecords,
      elsewhere: ({ file }, transaction) =>
        new AppendThread({
          path,
          synchronous,
          file,
          from: threadFrom,
          isStored: async ({ log }) => (await transaction.findRequestLog(log.account_id, log.id)) !== null,
        }),
    },
    onCommit: (works) => onCommit(environment, works),
  });
}

function openStore<Reader, Transaction extends Reader, Appended>(
  options: SqliteStoreOptions<Transaction, Appended>,
): SqliteStore<Reader, Transaction, Appended> {
  try {
    return new SqliteStore<Reader, Transaction, Appended>(options);
  } catch (error) {
    throw damagedDatabase(options.path, error);
  }
}
