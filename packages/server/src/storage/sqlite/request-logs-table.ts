import type { RequestLogFilter } from "../filters.ts";
import { isDatedById } from "../id-dates.ts";
import type { RequestLogRecord, RequestLogSummary } from "../records.ts";
import type { IdScan } from "../storage.ts";
import { allOf, hasText, isOneOf, type Condition } from "./condition.ts";
import type { Connection } from "./connection.ts";
import { scannedDates } from "./date-filter.ts";
import { scanById, type ScanSource } from "./id-scan.ts";
import { Table } from "./table.ts";

/** From this status on, a log stands in the index `request_logs_failed`. */
const FIRST_FAILED = 400;

type Bodies = Pick<RequestLogRecord, "request_body" | "response_body" | "body_truncated">;

const requestLogs = new Table<RequestLogSummary>(
  "request_logs",
  {
    id: "plain",
    account_id: "plain",
    method: "plain",
    host: "plain",
    path: "plain",
    normalized_route: "plain",
    query_params: "json",
    status_code: "plain",
    latency_us: "plain",
    api_version: "plain",
    client_ip: "plain",
    user_agent: "plain",
    error_code: "plain",
    error_message: "plain",
    idempotency_key: "plain",
    actor: "json",
    occurred_at: "plain",
    created_at: "plain",
  },
  { is_dated_by_id: ({ id, occurred_at }) => Number(isDatedById("request_log", id, occurred_at)) },
);

const bodies = new Table<Bodies>("request_log_bodies", {
  request_body: "plain",
  response_body: "plain",
  body_truncated: "boolean",
});

/** Inserts a log, and its bodies where it has any. */
export function insertRequestLog(connection: Connection, log: RequestLogRecord): void {
  requestLogs.insert(connection, log);
  if (log.request_body === null && log.response_body === null && !log.body_truncated) return;
  connection.run(
    `INSERT INTO request_log_bodies (log_number, ${bodies.columns}) VALUES (last_insert_rowid(), ?, ?, ?)`,
    log.request_body,
    log.response_body,
    Number(log.body_truncated),
  );
}

/** Finds a log of an account with its bodies. */
export function findRequestLog(connection: Connection, accountId: string, id: string): RequestLogRecord | null {
  const row = connection.get(
    `SELECT ${requestLogs.columns}, ${bodies.columns} FROM request_logs ` +
      "LEFT JOIN request_log_bodies ON log_number = number WHERE account_id = ? AND id = ?",
    accountId,
    id,
  );
  return row && { ...requestLogs.read(row), ...bodies.read(row, requestLogs.width) };
}

/** Lists logs of an account without bodies, by id. */
export async function scanRequestLogs(
  connection: Connection,
  accountId: string,
  filter: RequestLogFilter,
  scan: IdScan,
): Promise<RequestLogSummary[]> {
  const dates = scannedDates(connection, { table: "request_logs", resource: "request_log", accountId }, filter);
  const rows = await scanById(
    connection,
    {
      table: requestLogs.name,
      columns: requestLogs.columns,
      ...chooseRanges(accountId, filter),
      ids: dates.ids,
      filter: allOf([dates.filter, matches(filter)]),
    },
    scan,
  );
  return rows.map((row) => requestLogs.read(row));
}

/** The narrowest index: that of a key's requests, or that of failed ones where only such can match. */
function chooseRanges(accountId: string, filter: RequestLogFilter): Pick<ScanSource, "index" | "ranges"> {
  if (filter.apiKeyIds !== undefined) {
    const ranges = [...new Set(filter.apiKeyIds)].map((id) => ({
      sql: "account_id = ? AND actor_id = ?",
      values: [accountId, id],
    }));
    return { index: "request_logs_by_actor", ranges };
  }
  if (findsOnlyFailed(filter)) {
    return {
      index: "request_logs_failed",
      ranges: [{ sql: `account_id = ? AND status_code >= ${FIRST_FAILED}`, values: [accountId] }],
    };
  }
  return { index: null, ranges: [{ sql: "account_id = ?", values: [accountId] }] };
}

function findsOnlyFailed({ statusCodes, statusCodeClasses, errorCodes }: RequestLogFilter): boolean {
  return (
    errorCodes !== undefined ||
    (statusCodes?.every((code) => code >= FIRST_FAILED) ?? false) ||
    (statusCodeClasses?.every((name) => firstOfClass(name) >= FIRST_FAILED) ?? false)
  );
}

function matches(filter: RequestLogFilter): Condition | null {
  return allOf([
    isOneOf("method", filter.methods),
    isOneOf("status_code", filter.statusCodes),
    isOneOf("status_code / 100 * 100", filter.statusCodeClasses?.map(firstOfClass)),
    isOneOf("error_code", filter.errorCodes),
    isOneOf("normalized_route", filter.routes),
    hasText(["fold_text(path)", "fold_text(error_message)", "fold_text(user_agent)"], filter.q),
  ]);
}

/** The first status of a class such as `4xx`. */
function firstOfClass(name: string): number {
  return Number(name.charAt(0)) * 100;
}
