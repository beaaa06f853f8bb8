import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Environment } from "../../keys/key-format.ts";
import { StartError } from "../../start-error.ts";
import type {
  EnvironmentReader,
  EnvironmentTransaction,
  IdentityReader,
  IdentityTransaction,
  Storage,
} from "../storage.ts";
import type { ConnectionOptions } from "./connection.ts";
import { environmentMigrations } from "./environment-migrations.ts";
import { FolderLock } from "./folder-lock.ts";
import { identityMigrations } from "./identity-migrations.ts";
import { SqliteEnvironment } from "./sqlite-environment.ts";
import { SqliteIdentity } from "./sqlite-identity.ts";
import { SqliteStore } from "./sqlite-store.ts";

/** A file of the folder, by what is in it. */
export type Database = "identity" | Environment;

/** Hears of each commit in a file, and how many works shared it. */
export type OnCommit = (database: Database, works: number) => void;

/**
 * Opens the storage in a folder, which is made where there is none and can then be read by its owner only:
 * `identity.sqlite`, `sandbox.sqlite` and `production.sqlite`.
 *
 * @param onCommit For measuring.
 * @throws StartError when the folder cannot be made, is in use, or was written by a newer server.
 */
export async function openSqliteStorage(folder: string, onCommit: OnCommit = () => {}): Promise<Storage> {
  makeFolder(folder);
  const lock = new FolderLock(folder);
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
    return {
      identity: keep(openIdentity(folder, onCommit)),
      environments: {
        sandbox: keep(openEnvironment(folder, "sandbox", "NORMAL", onCommit)),
        production: keep(openEnvironment(folder, "production", "FULL", onCommit)),
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
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError(
      `${folder} must be a folder that can be written to; got ${reason}. Choose another folder with --data.`,
      { cause: error },
    );
  }
}

function openIdentity(folder: string, onCommit: OnCommit): SqliteStore<IdentityReader, IdentityTransaction> {
  return new SqliteStore<IdentityReader, IdentityTransaction>({
    path: join(folder, "identity.sqlite"),
    synchronous: "FULL",
    migrations: identityMigrations,
    access: (connection) => new SqliteIdentity(connection),
    onCommit: (works) => onCommit("identity", works),
  });
}

function openEnvironment(
  folder: string,
  environment: Environment,
  synchronous: NonNullable<ConnectionOptions["synchronous"]>,
  onCommit: OnCommit,
): SqliteStore<EnvironmentReader, EnvironmentTransaction> {
  return new SqliteStore<EnvironmentReader, EnvironmentTransaction>({
    path: join(folder, `${environment}.sqlite`),
    synchronous,
    migrations: environmentMigrations,
    access: (connection) => new SqliteEnvironment(connection),
    onCommit: (works) => onCommit(environment, works),
  });
}
