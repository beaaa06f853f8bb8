import { composeText } from "../compose-text.ts";
import type { ApiKeyFilter, EventFilter, RequestLogFilter, Retention, UnitFilter } from "../filters.ts";
import { foldText } from "../fold-text.ts";
import type {
  ApiKeyRecord,
  EventRecord,
  IdempotencyRecord,
  RequestLogRecord,
  RequestLogSummary,
  UnitRecord,
} from "../records.ts";
import type { EnvironmentTransaction, IdScan } from "../storage.ts";
import * as apiKeys from "./api-keys-table.ts";
import type { Connection } from "./connection.ts";
import * as events from "./events-table.ts";
import * as idempotency from "./idempotency-table.ts";
import { purge } from "./purge.ts";
import * as requestLogs from "./request-logs-table.ts";
import * as units from "./units-table.ts";

/** Reads and writes what one environment holds, through a connection to its file. */
export class SqliteEnvironment implements EnvironmentTransaction {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async findApiKeyByHash(secretHash: string): Promise<ApiKeyRecord | null> {
    return apiKeys.findApiKeyByHash(this.#connection, secretHash);
  }

  async hasApiKeys(): Promise<boolean> {
    return apiKeys.hasApiKeys(this.#connection);
  }

  async findApiKey(accountId: string, id: string): Promise<ApiKeyRecord | null> {
    return apiKeys.findApiKey(this.#connection, accountId, id);
  }

  async listApiKeys(accountId: string): Promise<ApiKeyRecord[]> {
    return apiKeys.listApiKeys(this.#connection, accountId);
  }

  async scanApiKeys(accountId: string, filter: ApiKeyFilter, scan: IdScan): Promise<ApiKeyRecord[]> {
    return apiKeys.scanApiKeys(this.#connection, accountId, filter, scan);
  }

  async countActiveApiKeys(accountId: string, now: string): Promise<number> {
    return apiKeys.countActiveApiKeys(this.#connection, accountId, now);
  }

  async insertApiKey(key: ApiKeyRecord): Promise<void> {
    apiKeys.insertApiKey(this.#connection, key);
  }

  async updateApiKey(
    key: Pick<ApiKeyRecord, "account_id" | "id" | "expires_at" | "revoked_at" | "updated_at">,
  ): Promise<boolean> {
    return apiKeys.updateApiKey(this.#connection, key);
  }

  async forgetApiKeySecret(accountId: string, id: string): Promise<boolean> {
    return apiKeys.forgetApiKeySecret(this.#connection, accountId, id);
  }

  async noteApiKeyUse(accountId: string, id: string, at: string): Promise<void> {
    apiKeys.noteApiKeyUse(this.#connection, accountId, id, at);
  }

  async findUnit(accountId: string, id: string): Promise<UnitRecord | null> {
    return units.findUnit(this.#connection, accountId, "id", id);
  }

  async findUnitByName(accountId: string, name: string): Promise<UnitRecord | null> {
    return units.findUnit(this.#connection, accountId, "name_folded", foldText(name));
  }

  async findUnitByAbbreviation(accountId: string, abbreviation: string): Promise<UnitRecord | null> {
    return units.findUnit(this.#connection, accountId, "abbreviation_composed", composeText(abbreviation));
  }

  async scanUnits(accountId: string, filter: UnitFilter, scan: IdScan): Promise<UnitRecord[]> {
    return units.scanUnits(this.#connection, accountId, filter, scan);
  }

  async insertUnit(unit: UnitRecord): Promise<void> {
    units.insertUnit(this.#connection, unit);
  }

  async updateUnit(unit: UnitRecord): Promise<boolean> {
    return units.updateUnit(this.#connection, unit);
  }

  async deleteUnit(accountId: string, id: string): Promise<boolean> {
    return units.deleteUnit(this.#connection, accountId, id);
  }

  async putSystemUnits(systemUnits: readonly UnitRecord[]): Promise<void> {
    units.putSystemUnits(this.#connection, systemUnits);
  }

  async findRequestLog(accountId: string, id: string): Promise<RequestLogRecord | null> {
    return requestLogs.findRequestLog(this.#connection, accountId, id);
  }

  async scanRequestLogs(accountId: string, filter: RequestLogFilter, scan: IdScan): Promise<RequestLogSummary[]> {
    return requestLogs.scanRequestLogs(this.#connection, accountId, filter, scan);
  }

  async insertRequestLog(log: RequestLogRecord): Promise<void> {
    requestLogs.insertRequestLog(this.#connection, log);
  }

  async findEvent(accountId: string, id: string): Promise<EventRecord | null> {
    return events.findEvent(this.#connection, accountId, id);
  }

  async scanEvents(accountId: string, filter: EventFilter, scan: IdScan): Promise<EventRecord[]> {
    return events.scanEvents(this.#connection, accountId, filter, scan);
  }

  async insertEvent(event: EventRecord): Promise<void> {
    events.insertEvent(this.#connection, event);
  }

  async findIdempotencyRecord(accountId: string, idempotencyKey: string): Promise<IdempotencyRecord | null> {
    return idempotency.findIdempotencyRecord(this.#connection, accountId, idempotencyKey);
  }

  async insertIdempotencyRecord(record: IdempotencyRecord): Promise<void> {
    idempotency.insertIdempotencyRecord(this.#connection, record);
  }

  async deleteIdempotencyRecord(accountId: string, idempotencyKey: string): Promise<boolean> {
    return idempotency.deleteIdempotencyRecord(this.#connection, accountId, idempotencyKey);
  }

  async purge(retention: Retention, limit: number): Promise<number> {
    return purge(this.#connection, retention, limit);
  }
}
