import type { ResourceName } from "../../generated/id-prefixes.ts";
import { ceilMoment } from "../../moments/ceil-moment.ts";
import type { DateFilter } from "../filters.ts";
import { idRangeOf, type IdRange } from "../id-dates.ts";
import { allOf, type Condition } from "./condition.ts";
import type { Connection } from "./connection.ts";

/** What a filter by dates makes of a scan. */
export interface ScannedDates {
  /** Where the ids of what it finds lie. */
  readonly ids: IdRange;
  /** What it finds of these; null for all. */
  readonly filter: Condition | null;
}

const ALL_IDS: IdRange = { first: null, end: null };

/**
 * Turns dates into a range of ids, so that a scan reads no more than that. The moments are compared all the same,
 * so that nothing depends on how exactly ids tell them; and where the account has anything that is not dated by
 * its id, all is read.
 */
export function scannedDates(
  connection: Connection,
  {
    table,
    resource,
    accountId,
  }: { readonly table: string; readonly resource: ResourceName; readonly accountId: string },
  { startDate, endDate }: DateFilter,
): ScannedDates {
  if (startDate === undefined && endDate === undefined) return { ids: ALL_IDS, filter: null };
  const start = startDate === undefined ? null : ceilMoment(startDate);
  const end = endDate === undefined ? null : ceilMoment(endDate);
  const filter = allOf([
    start === null ? null : { sql: "occurred_at >= ?", values: [start] },
    end === null ? null : { sql: "occurred_at < ?", values: [end] },
  ]);
  const undated = `SELECT 1 FROM ${table} WHERE account_id = ? AND is_dated_by_id = 0 LIMIT 1`;
  const isDated = connection.get(undated, accountId) === null;
  return { ids: isDated ? idRangeOf(resource, start, end) : ALL_IDS, filter };
}
