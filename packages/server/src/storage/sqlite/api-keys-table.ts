import type { ApiKeyFilter, ApiKeyStatus } from "../filters.ts";
import type { ApiKeyRecord } from "../records.ts";
import type { IdScan } from "../storage.ts";
import { allOf, anyOf, hasText, type Condition } from "./condition.ts";
import type { Connection } from "./connection.ts";
import { scanById } from "./id-scan.ts";
import { Table } from "./table.ts";

const apiKeys = new Table<ApiKeyRecord>("api_keys", {
  id: "plain",
  account_id: "plain",
  name: "plain",
  type: "plain",
  role: "plain",
  secret_hash: "plain",
  sealed_secret: "plain",
  redacted_value: "plain",
  allowed_origins: "json",
  last_used_at: "plain",
  expires_at: "plain",
  revoked_at: "plain",
  created_at: "plain",
  updated_at: "plain",
});

/** Inserts a key. */
export function insertApiKey(connection: Connection, key: ApiKeyRecord): void {
  apiKeys.insert(connection, key);
}

/** Changes when a key ends; says whether the account has it. */
export function updateApiKey(
  connection: Connection,
  key: Pick<ApiKeyRecord, "account_id" | "id" | "expires_at" | "revoked_at" | "updated_at">,
): boolean {
  const changed = connection.run(
    "UPDATE api_keys SET expires_at = ?, revoked_at = ?, updated_at = ? WHERE account_id = ? AND id = ?",
    key.expires_at,
    key.revoked_at,
    key.updated_at,
    key.account_id,
    key.id,
  );
  return changed > 0;
}

/**
 * Forgets the sealed secret of a key; says whether the account has it.
 *
 * @see https://sqlite.org/pragma.html#pragma_secure_delete What is forgotten is overwritten in the file, too.
 */
export function forgetApiKeySecret(connection: Connection, accountId: string, id: string): boolean {
  connection.exec("PRAGMA secure_delete = ON");
  try {
    const sql = "UPDATE api_keys SET sealed_secret = NULL WHERE account_id = ? AND id = ?";
    return connection.run(sql, accountId, id) > 0;
  } finally {
    connection.exec("PRAGMA secure_delete = OFF");
  }
}

/** Notes when a key was used, where that is later than what is noted. */
export function noteApiKeyUse(connection: Connection, accountId: string, id: string, at: string): void {
  connection.run(
    "UPDATE api_keys SET last_used_at = max(coalesce(last_used_at, ''), ?) WHERE account_id = ? AND id = ?",
    at,
    accountId,
    id,
  );
}

/** Finds a key by a hash, of whatever account. */
export function findApiKeyByHash(connection: Connection, secretHash: string): ApiKeyRecord | null {
  const row = connection.get(`SELECT ${apiKeys.columns} FROM api_keys WHERE secret_hash = ?`, secretHash);
  return row && apiKeys.read(row);
}

/** Whether there is any key. */
export function hasApiKeys(connection: Connection): boolean {
  return connection.get("SELECT 1 FROM api_keys LIMIT 1") !== null;
}

/** Finds a key of an account. */
export function findApiKey(connection: Connection, accountId: string, id: string): ApiKeyRecord | null {
  const row = connection.get(`SELECT ${apiKeys.columns} FROM api_keys WHERE account_id = ? AND id = ?`, accountId, id);
  return row && apiKeys.read(row);
}

/** All keys of an account, by id. */
export function listApiKeys(connection: Connection, accountId: string): ApiKeyRecord[] {
  return connection
    .all(`SELECT ${apiKeys.columns} FROM api_keys WHERE account_id = ? ORDER BY id`, accountId)
    .map((row) => apiKeys.read(row));
}

/** Counts the active keys of an account: those that never expire and those that have not yet, a range of the index each. */
export function countActiveApiKeys(connection: Connection, accountId: string, now: string): number {
  const count = "SELECT count(*) FROM api_keys WHERE account_id = ? AND revoked_at IS NULL AND";
  const row = connection.get(
    `SELECT (${count} expires_at IS NULL) + (${count} expires_at > ?)`,
    accountId,
    accountId,
    now,
  );
  return Number(row?.[0]);
}

/** Lists keys of an account, by id. */
export async function scanApiKeys(
  connection: Connection,
  accountId: string,
  { statuses, now, q }: ApiKeyFilter,
  scan: IdScan,
): Promise<ApiKeyRecord[]> {
  // Without any state to be in, no range is read.
  const ranges = statuses?.length === 0 ? [] : [{ sql: "account_id = ?", values: [accountId] }];
  const filter = allOf([
    statuses === undefined ? null : anyOf(statuses.map((status) => hasStatus(status, now))),
    hasText(["fold_text(name)"], q),
  ]);
  const rows = await scanById(
    connection,
    { table: apiKeys.name, columns: apiKeys.columns, index: null, ranges, ids: { first: null, end: null }, filter },
    scan,
  );
  return rows.map((row) => apiKeys.read(row));
}

function hasStatus(status: ApiKeyStatus, now: string): Condition {
  switch (status) {
    case "revoked":
      return { sql: "revoked_at IS NOT NULL", values: [] };
    case "expired":
      return { sql: "revoked_at IS NULL AND expires_at <= ?", values: [now] };
    case "active":
      return { sql: "revoked_at IS NULL AND (expires_at IS NULL OR expires_at > ?)", values: [now] };
  }
}
