import type { Environment } from "../keys/key-format.ts";
import type { ApiKeyRecord, EventRecord, RequestLogRecord, UnitRecord } from "../storage/records.ts";
import { openSqliteStorage } from "../storage/sqlite/open-sqlite-storage.ts";
import type { EnvironmentReader, IdScan, Storage } from "../storage/storage.ts";

const ALL: IdScan = { direction: "ascending", from: null, limit: 1_000_000 };

/** What an environment holds of the account. */
export interface StoredEnvironment {
  readonly logs: readonly RequestLogRecord[];
  readonly events: readonly EventRecord[];
  /** Without the system's. */
  readonly units: readonly UnitRecord[];
  readonly keys: readonly ApiKeyRecord[];
}

/** What a folder holds. */
export type StoredState = Readonly<Record<Environment, StoredEnvironment>>;

/** Reads all that a folder holds; no server may have it open. */
export async function readStoredState(folder: string): Promise<StoredState> {
  const storage = await openSqliteStorage(folder);
  try {
    return await stateOf(storage);
  } finally {
    await storage.close();
  }
}

/** Reads all that a storage holds. */
export async function stateOf({ identity, environments }: Storage): Promise<StoredState> {
  const account = await identity.read((reader) => reader.findFirstAccount());
  if (account === null) throw new Error("The storage has no account.");
  return {
    sandbox: await environments.sandbox.read((reader) => readEnvironment(reader, account.id)),
    production: await environments.production.read((reader) => readEnvironment(reader, account.id)),
  };
}

async function readEnvironment(reader: EnvironmentReader, accountId: string): Promise<StoredEnvironment> {
  const summaries = await reader.scanRequestLogs(accountId, {}, ALL);
  const logs = await Promise.all(summaries.map(({ id }) => reader.findRequestLog(accountId, id)));
  const units = await reader.scanUnits(accountId, {}, ALL);
  return {
    logs: logs.filter((log) => log !== null),
    events: await reader.scanEvents(accountId, {}, ALL),
    units: units.filter((unit) => unit.account_id !== null),
    keys: await reader.listApiKeys(accountId),
  };
}
