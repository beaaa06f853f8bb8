import type { Retention } from "../filters.ts";
import type { Connection } from "./connection.ts";

/** The oldest rows of a table that were created before a moment, up to a number. */
const oldest = (table: string, column: string): string =>
  `SELECT ${column} FROM ${table} WHERE created_at < ? ORDER BY created_at, ${column} LIMIT ?`;

const BODIES = `DELETE FROM request_log_bodies WHERE log_number IN (${oldest("request_logs", "number")})`;
const LOGS = `DELETE FROM request_logs WHERE number IN (${oldest("request_logs", "number")})`;
const EVENTS = `DELETE FROM events WHERE rowid IN (${oldest("events", "rowid")})`;
const IDEMPOTENCY = `DELETE FROM idempotency_records WHERE rowid IN (${oldest("idempotency_records", "rowid")})`;

/** Deletes what is no longer kept, at most `limit` of each kind, and answers how many that were. */
export function purge(
  connection: Connection,
  { logsBefore, eventsBefore, idempotencyBefore }: Retention,
  limit: number,
): number {
  connection.run(BODIES, logsBefore, limit);
  return (
    connection.run(LOGS, logsBefore, limit) +
    connection.run(EVENTS, eventsBefore, limit) +
    connection.run(IDEMPOTENCY, idempotencyBefore, limit)
  );
}
