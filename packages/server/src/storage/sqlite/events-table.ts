import type { EventFilter } from "../filters.ts";
import { isDatedById } from "../id-dates.ts";
import type { EventRecord } from "../records.ts";
import type { IdScan } from "../storage.ts";
import { allOf, hasText, isOneOf } from "./condition.ts";
import type { Connection } from "./connection.ts";
import { scannedDates } from "./date-filter.ts";
import { scanById, type ScanSource } from "./id-scan.ts";
import { Table } from "./table.ts";

const events = new Table<EventRecord>(
  "events",
  {
    id: "plain",
    account_id: "plain",
    type: "plain",
    resource: "json",
    actor: "json",
    request_id: "plain",
    changes: "json",
    occurred_at: "plain",
    created_at: "plain",
  },
  { is_dated_by_id: ({ id, occurred_at }) => Number(isDatedById("event", id, occurred_at)) },
);

/** Inserts an event. */
export function insertEvent(connection: Connection, event: EventRecord): void {
  events.insert(connection, event);
}

/** Finds an event of an account. */
export function findEvent(connection: Connection, accountId: string, id: string): EventRecord | null {
  const row = connection.get(`SELECT ${events.columns} FROM events WHERE account_id = ? AND id = ?`, accountId, id);
  return row && events.read(row);
}

/** Lists events of an account, by id. */
export async function scanEvents(
  connection: Connection,
  accountId: string,
  filter: EventFilter,
  scan: IdScan,
): Promise<EventRecord[]> {
  const dates = scannedDates(connection, { table: "events", resource: "event", accountId }, filter);
  const { types, resourceIds, q } = filter;
  const rows = await scanById(
    connection,
    {
      table: events.name,
      columns: events.columns,
      ...chooseRanges(accountId, filter),
      ids: dates.ids,
      filter: allOf([
        dates.filter,
        // Where there are no resources to look for, the ranges are those of the types.
        resourceIds === undefined ? null : isOneOf("type", types),
        hasText(["fold_text(type)", "fold_text(resource_id)", "fold_text(actor ->> 'name')"], q),
      ]),
    },
    scan,
  );
  return rows.map((row) => events.read(row));
}

/** The narrowest index: that of resources, or else that of types. */
function chooseRanges(accountId: string, { types, resourceIds }: EventFilter): Pick<ScanSource, "index" | "ranges"> {
  const rangesOf = (column: string, values: readonly string[]): ScanSource["ranges"] =>
    [...new Set(values)].map((value) => ({ sql: `account_id = ? AND ${column} = ?`, values: [accountId, value] }));
  if (resourceIds !== undefined) return { index: "events_by_resource", ranges: rangesOf("resource_id", resourceIds) };
  if (types !== undefined) return { index: "events_by_type", ranges: rangesOf("type", types) };
  return { index: null, ranges: [{ sql: "account_id = ?", values: [accountId] }] };
}
