import type { IdempotencyRecord } from "../records.ts";
import type { Connection } from "./connection.ts";
import { Table } from "./table.ts";

const records = new Table<IdempotencyRecord>("idempotency_records", {
  account_id: "plain",
  idempotency_key: "plain",
  fingerprint: "plain",
  status_code: "plain",
  body: "plain",
  is_sealed: "boolean",
  resource: "json",
  created_at: "plain",
});

/** Inserts the record of a key. */
export function insertIdempotencyRecord(connection: Connection, record: IdempotencyRecord): void {
  records.insert(connection, record);
}

/** Finds the record of a key of an account. */
export function findIdempotencyRecord(
  connection: Connection,
  accountId: string,
  key: string,
): IdempotencyRecord | null {
  const row = connection.get(
    `SELECT ${records.columns} FROM idempotency_records WHERE account_id = ? AND idempotency_key = ?`,
    accountId,
    key,
  );
  return row && records.read(row);
}

/** Deletes the record of a key of an account; says whether there was one. */
export function deleteIdempotencyRecord(connection: Connection, accountId: string, key: string): boolean {
  const sql = "DELETE FROM idempotency_records WHERE account_id = ? AND idempotency_key = ?";
  return connection.run(sql, accountId, key) > 0;
}
