import type { ApiKeyRecord, EventRecord, RequestLogRecord, UnitRecord } from "../records.ts";
import type { EnvironmentTransaction, IdScan, UnitFilter } from "../storage.ts";
import type { Connection } from "./connection.ts";
import { apiKeys, events, requestLogs } from "./environment-tables.ts";
import { scanClause } from "./scan-clause.ts";
import { insertUnit, putUnit, scanUnits } from "./units-table.ts";

/** Reads and writes what one environment holds, through a connection to its file. */
export class SqliteEnvironment implements EnvironmentTransaction {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async findApiKeyByHash(secretHash: string): Promise<ApiKeyRecord | null> {
    const row = this.#connection.get("SELECT * FROM api_keys WHERE secret_hash = ?", secretHash);
    return row && apiKeys.read(row);
  }

  async listApiKeys(accountId: string): Promise<ApiKeyRecord[]> {
    return this.#connection
      .all("SELECT * FROM api_keys WHERE account_id = ? ORDER BY id", accountId)
      .map((row) => apiKeys.read(row));
  }

  async hasApiKeys(): Promise<boolean> {
    return this.#connection.get("SELECT 1 FROM api_keys LIMIT 1") !== null;
  }

  async insertApiKey(key: ApiKeyRecord): Promise<void> {
    apiKeys.insert(this.#connection, key);
  }

  async scanUnits(accountId: string, filter: UnitFilter, scan: IdScan): Promise<UnitRecord[]> {
    return scanUnits(this.#connection, accountId, filter, scan);
  }

  async insertUnit(unit: UnitRecord): Promise<void> {
    insertUnit(this.#connection, unit);
  }

  async putSystemUnits(units: readonly UnitRecord[]): Promise<void> {
    for (const unit of units) putUnit(this.#connection, unit);
  }

  async findRequestLog(accountId: string, id: string): Promise<RequestLogRecord | null> {
    const row = this.#connection.get("SELECT * FROM request_logs WHERE account_id = ? AND id = ?", accountId, id);
    return row && requestLogs.read(row);
  }

  async scanRequestLogs(accountId: string, scan: IdScan): Promise<RequestLogRecord[]> {
    const range = scanClause(scan);
    return this.#connection
      .all(`SELECT * FROM request_logs WHERE account_id = ? ${range.sql}`, accountId, ...range.values)
      .map((row) => requestLogs.read(row));
  }

  async insertRequestLog(log: RequestLogRecord): Promise<void> {
    requestLogs.insert(this.#connection, log);
  }

  async scanEvents(accountId: string, scan: IdScan): Promise<EventRecord[]> {
    const range = scanClause(scan);
    return this.#connection
      .all(`SELECT * FROM events WHERE account_id = ? ${range.sql}`, accountId, ...range.values)
      .map((row) => events.read(row));
  }

  async insertEvent(event: EventRecord): Promise<void> {
    events.insert(this.#connection, event);
  }
}
