import type { Environment } from "../keys/key-format.ts";
import type { AccountRecord, ApiKeyRecord, EventRecord, RequestLogRecord, UnitRecord } from "./records.ts";

/**
 * Everything the server keeps: people and accounts in one store, and each environment in a store of its own, so
 * that no query can reach from one environment into the other.
 *
 * A driver keeps these promises, and `storage.suite.ts` tests them:
 * - It is stateless towards its callers: several servers may work on one database, where the database allows it.
 * - Ids compare byte by byte (in PostgreSQL, `COLLATE "C"`).
 * - Whatever keeps it from reading or committing is a `StorageUnavailableError`; any other error is a mistake in
 *   the server.
 */
export interface Storage {
  readonly identity: Store<IdentityReader, IdentityTransaction>;
  readonly environments: Readonly<Record<Environment, Store<EnvironmentReader, EnvironmentTransaction>>>;
  /** Commits what waits, then lets go of the database. Calls that come later are refused. */
  close(): Promise<void>;
}

/** One database: read in snapshots, written in transactions. */
export interface Store<Reader, Transaction extends Reader> {
  /**
   * Runs `work` on one committed state of the store: what is committed meanwhile is not seen.
   *
   * @throws StorageUnavailableError
   */
  read<Value>(work: (reader: Reader) => Promise<Value>): Promise<Value>;

  /**
   * Runs `work` in a transaction and answers its value once that is committed: a value that came is durable.
   * Where `work` throws, nothing of it is kept, and its error is thrown on.
   *
   * A driver may commit the work of several callers at once, and several such groups at the same time. Each
   * work keeps a savepoint of its own, but a commit that fails fails for all of its group. So `work` uses
   * nothing but the transaction and waits for nothing else.
   *
   * @throws StorageUnavailableError when the commit failed; nothing of the work is kept.
   */
  transact<Value>(work: (transaction: Transaction) => Promise<Value>): Promise<Value>;
}

/** A stretch of a list in the order of its ids. */
export interface IdScan {
  readonly direction: "ascending" | "descending";
  /** Where to begin: at an id, or with `inclusive: false` behind it; null for the list's end. */
  readonly from: { readonly id: string; readonly inclusive: boolean } | null;
  /** How many to answer at most, from 1. */
  readonly limit: number;
}

/** Which of the units that an account sees to list; all where a field is absent. */
export interface UnitFilter {
  readonly type?: string;
  /** Text that must stand in the name or the abbreviation, folded by `foldText`; nothing in it is a wildcard. */
  readonly q?: string;
}

export interface IdentityReader {
  findAccount(id: string): Promise<AccountRecord | null>;
  /** The account that was created first, which is the demo account; null in a new folder. */
  findFirstAccount(): Promise<AccountRecord | null>;
}

export interface IdentityTransaction extends IdentityReader {
  insertAccount(account: AccountRecord): Promise<void>;
}

export interface EnvironmentReader {
  findApiKeyByHash(secretHash: string): Promise<ApiKeyRecord | null>;
  /** All keys of an account, oldest first. */
  listApiKeys(accountId: string): Promise<ApiKeyRecord[]>;
  /** Whether there is any key, of whatever account. */
  hasApiKeys(): Promise<boolean>;
  /** The system units and the account's own, in the order of their ids. The cost is that of the answer, however deep. */
  scanUnits(accountId: string, filter: UnitFilter, scan: IdScan): Promise<UnitRecord[]>;
  findRequestLog(accountId: string, id: string): Promise<RequestLogRecord | null>;
  scanRequestLogs(accountId: string, scan: IdScan): Promise<RequestLogRecord[]>;
  scanEvents(accountId: string, scan: IdScan): Promise<EventRecord[]>;
}

export interface EnvironmentTransaction extends EnvironmentReader {
  insertApiKey(key: ApiKeyRecord): Promise<void>;
  insertUnit(unit: UnitRecord): Promise<void>;
  /** Brings the system units to the given state. Units that are not among them stay, since accounts may refer to them. */
  putSystemUnits(units: readonly UnitRecord[]): Promise<void>;
  insertRequestLog(log: RequestLogRecord): Promise<void>;
  insertEvent(event: EventRecord): Promise<void>;
}
