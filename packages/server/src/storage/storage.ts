import type { Environment } from "../keys/key-format.ts";
import type { ApiKeyFilter, EventFilter, RequestLogFilter, Retention, UnitFilter } from "./filters.ts";
import type {
  AccountRecord,
  ApiKeyRecord,
  EventRecord,
  IdempotencyRecord,
  RequestLogRecord,
  RequestLogSummary,
  RequestRecords,
  UnitRecord,
} from "./records.ts";

/**
 * Everything the server keeps: people and accounts in one store, and each environment in a store of its own, so
 * that no query can reach from one environment into the other.
 *
 * A driver keeps these promises, and `storage.suite.ts` tests them:
 * - It is stateless towards its callers: several servers may work on one database, where the database allows it.
 * - Ids compare byte by byte (in PostgreSQL, `COLLATE "C"`).
 * - Transactions of one account are as if one ran after another: what a look-up in one has found, or not found,
 *   holds until it ends. That is what makes names unique.
 * - Whatever keeps it from reading or committing is a `StorageUnavailableError`; any other error is a mistake in
 *   the server.
 */
export interface Storage {
  readonly identity: Store<IdentityReader, IdentityTransaction>;
  readonly environments: Readonly<Record<Environment, EnvironmentStore>>;
  /** Commits what waits, then lets go of the database. Calls that come later are refused. */
  close(): Promise<void>;
}

/** One database: read in snapshots, written in transactions. */
export interface Store<Reader, Transaction extends Reader> {
  /**
   * Runs `work` on one committed state of the store: what is committed meanwhile is not seen. Look-ups do not wait for
   * scans.
   *
   * @throws StorageUnavailableError
   */
  read<Value>(work: (reader: Reader) => Promise<Value>, options?: ReadOptions): Promise<Value>;

  /**
   * Runs `work` in a transaction and answers its value once that is committed: a value that came is durable.
   * Where `work` throws, nothing of it is kept, and its error is thrown on.
   *
   * A driver may commit the work of several callers at once, and several such groups at the same time. Each
   * work keeps a savepoint of its own, but a commit that fails fails for all of its group. So `work` uses
   * nothing but the transaction and waits for nothing else, and lets the transaction's errors through.
   *
   * @throws StorageUnavailableError when the commit failed; nothing of the work is kept.
   */
  transact<Value>(work: (transaction: Transaction) => Promise<Value>): Promise<Value>;

  /**
   * Makes sure that the store can be read, and, where the last commit failed, that it can be written again.
   *
   * @throws StorageUnavailableError
   */
  probe(): Promise<void>;
}

/** The database of one environment. */
export interface EnvironmentStore extends Store<EnvironmentReader, EnvironmentTransaction> {
  /**
   * Stores what a request leaves that wrote nothing else, and resolves once that is committed. It is data and no work, so that a
   * driver may have it stored elsewhere than where requests are answered, many at a time. What cannot be stored, which is a
   * mistake, fails with all that is committed with it.
   *
   * @throws StorageUnavailableError when it was not committed; nothing of it is kept.
   */
  append(records: RequestRecords): Promise<void>;
}

/** How something is read. */
export interface ReadOptions {
  /** Whether it may scan a list, which may take long; default: it only looks up what it knows by name. */
  readonly isScan?: boolean;
  /** Once it is aborted, no more is read and the reading throws its reason, within the time of a scan's step. */
  readonly signal?: AbortSignal;
}

/** A stretch of a list in the order of its ids. */
export interface IdScan {
  readonly direction: "ascending" | "descending";
  /** Where to begin: at an id, or with `inclusive: false` behind it; null for the list's end. */
  readonly from: { readonly id: string; readonly inclusive: boolean } | null;
  /** How many to answer at most, from 1. */
  readonly limit: number;
}

/** Reads accounts. */
export interface IdentityReader {
  findAccount(id: string): Promise<AccountRecord | null>;
  /** The account that was created first, which is the demo account; null in a new folder. */
  findFirstAccount(): Promise<AccountRecord | null>;
}

/** Reads and writes accounts. */
export interface IdentityTransaction extends IdentityReader {
  insertAccount(account: AccountRecord): Promise<void>;
  /** Changes these fields of an account; says whether there is one of that id. */
  updateAccount(account: Pick<AccountRecord, "id" | "status" | "activated_at" | "updated_at">): Promise<boolean>;
}

/**
 * Reads what one environment holds, for one account: whatever belongs to another is as if it were not there. The
 * cost of a page is that of its items, however deep it lies in its list, with these exceptions: what a `q`, a
 * method, a route or a status below 400 leaves out is read too.
 */
export interface EnvironmentReader {
  /** Finds a key by what `KeyVault.hash` makes of it, of whatever account. */
  findApiKeyByHash(secretHash: string): Promise<ApiKeyRecord | null>;
  /** Whether there is any key, of whatever account. */
  hasApiKeys(): Promise<boolean>;
  findApiKey(accountId: string, id: string): Promise<ApiKeyRecord | null>;
  /** All keys of an account, oldest first. */
  listApiKeys(accountId: string): Promise<ApiKeyRecord[]>;
  scanApiKeys(accountId: string, filter: ApiKeyFilter, scan: IdScan): Promise<ApiKeyRecord[]>;
  /** How many of the account's keys are `active` at a moment. */
  countActiveApiKeys(accountId: string, now: string): Promise<number>;

  /** Finds one of the system units or of the account's own. */
  findUnit(accountId: string, id: string): Promise<UnitRecord | null>;
  /** Finds a unit that the account sees by its whole name, as `foldText` folds it. */
  findUnitByName(accountId: string, name: string): Promise<UnitRecord | null>;
  /** Finds a unit that the account sees by its whole abbreviation, as `composeText` composes it. */
  findUnitByAbbreviation(accountId: string, abbreviation: string): Promise<UnitRecord | null>;
  /** The system units and the account's own, in the order of their ids. */
  scanUnits(accountId: string, filter: UnitFilter, scan: IdScan): Promise<UnitRecord[]>;

  findRequestLog(accountId: string, id: string): Promise<RequestLogRecord | null>;
  /** Lists logs without their bodies, which are not read. */
  scanRequestLogs(accountId: string, filter: RequestLogFilter, scan: IdScan): Promise<RequestLogSummary[]>;

  findEvent(accountId: string, id: string): Promise<EventRecord | null>;
  scanEvents(accountId: string, filter: EventFilter, scan: IdScan): Promise<EventRecord[]>;

  /** Finds the record of an idempotency key, however old. */
  findIdempotencyRecord(accountId: string, idempotencyKey: string): Promise<IdempotencyRecord | null>;
}

/**
 * Reads and writes what one environment holds. An insertion of what exists is refused with an error, as a mistake
 * of the caller, who looks first: until the transaction ends, what was not there does not come.
 */
export interface EnvironmentTransaction extends EnvironmentReader {
  /** Refused where the account has a key of the id, or any account one of the hash. */
  insertApiKey(key: ApiKeyRecord): Promise<void>;
  /** Changes these fields of a key; says whether the account has one of that id. */
  updateApiKey(
    key: Pick<ApiKeyRecord, "account_id" | "id" | "expires_at" | "revoked_at" | "updated_at">,
  ): Promise<boolean>;
  /** Forgets a key's `sealed_secret`, so that only the hash remains; says whether the account has a key of that id. */
  forgetApiKeySecret(accountId: string, id: string): Promise<boolean>;
  /** Notes that a key was used, unless a later use is noted. */
  noteApiKeyUse(accountId: string, id: string, at: string): Promise<void>;

  /** Refused where the account has a unit of its own with the id, the name or the abbreviation. */
  insertUnit(unit: UnitRecord): Promise<void>;
  /**
   * Overwrites a unit of an account's own; says whether the account has one of that id. Refused where it has
   * another with the name or the abbreviation. A system unit is nobody's own.
   */
  updateUnit(unit: UnitRecord): Promise<boolean>;
  /** Deletes a unit of the account's own; says whether it has one of that id. */
  deleteUnit(accountId: string, id: string): Promise<boolean>;
  /** Brings the system units to the given state. Units that are not among them stay, since accounts may refer to them. */
  putSystemUnits(units: readonly UnitRecord[]): Promise<void>;

  insertRequestLog(log: RequestLogRecord): Promise<void>;
  insertEvent(event: EventRecord): Promise<void>;

  /** Refused where the account has a record of the key; one that is too old is deleted first. */
  insertIdempotencyRecord(record: IdempotencyRecord): Promise<void>;
  /** Deletes the record of a key; says whether the account had one. */
  deleteIdempotencyRecord(accountId: string, idempotencyKey: string): Promise<boolean>;

  /**
   * Deletes what is no longer kept, of all accounts: of logs, events and idempotency records the oldest, at most
   * `limit` of each. Answers how many it deleted; to delete all, call it in transactions of its own until that is 0.
   */
  purge(retention: Retention, limit: number): Promise<number>;
}
