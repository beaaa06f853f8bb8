import { setImmediate } from "node:timers/promises";
import type { SQLInputValue } from "node:sqlite";
import type { IdRange } from "../id-dates.ts";
import type { IdScan } from "../storage.ts";
import { allOf, type Condition } from "./condition.ts";
import type { Connection, Row } from "./connection.ts";

/** How many rows are looked at before others have a turn: some milliseconds, where text is searched. */
const STEP = 1000;

/** What is scanned, and what of it is found. */
export interface ScanSource {
  readonly table: string;
  readonly columns: string;
  /** The index that has the ranges; null for that of the table's key. SQLite's own choice is not always the one in order. */
  readonly index: string | null;
  /** Ranges of the index, which have no row in common, and of which each is in the order of ids. */
  readonly ranges: readonly Condition[];
  /** Between which ids all lies that is found. */
  readonly ids: IdRange;
  /** What of the ranges is found; null for all. */
  readonly filter: Condition | null;
}

/** An end of a stretch of ids. */
type Bound = NonNullable<IdScan["from"]>;

/** From where, in the direction of a scan, and to where. */
interface Stretch {
  readonly direction: IdScan["direction"];
  readonly from: Bound | null;
  readonly to: Bound | null;
}

/**
 * Scans ranges of an index as one list in the order of ids. Without a filter no more is read than is found. With
 * one the list is read in steps of a thousand rows, between which the process does other things, so that a
 * search that finds nothing in a million rows holds up nobody.
 */
export async function scanById(connection: Connection, source: ScanSource, scan: IdScan): Promise<Row[]> {
  if (source.ranges.length === 0) return [];
  const stretch = stretchOf(source.ids, scan);
  if (source.filter === null) return selectRows(connection, source, stretch, scan.limit);

  const { direction, to } = stretch;
  const rows: Row[] = [];
  for (let { from } = stretch; ;) {
    const stepEnd = findStepEnd(connection, source, { direction, from, to });
    const end = stepEnd === null ? to : { id: stepEnd, inclusive: true };
    rows.push(...selectRows(connection, source, { direction, from, to: end }, scan.limit - rows.length));
    if (stepEnd === null || rows.length === scan.limit) return rows;
    from = { id: stepEnd, inclusive: false };
    await setImmediate();
  }
}

function stretchOf({ first, end }: IdRange, { direction, from }: IdScan): Stretch {
  const lowest = first === null ? null : { id: first, inclusive: true };
  const highest = end === null ? null : { id: end, inclusive: false };
  if (direction === "ascending") return { direction, from: latter(from, lowest, direction), to: highest };
  return { direction, from: latter(from, highest, direction), to: lowest };
}

/** Of two bounds to begin at, the one that lies further in the direction. Only one may be an index's, so one is chosen. */
function latter(a: Bound | null, b: Bound | null, direction: IdScan["direction"]): Bound | null {
  if (a === null || b === null) return a ?? b;
  if (a.id === b.id) return a.inclusive ? b : a;
  return a.id > b.id === (direction === "ascending") ? a : b;
}

function selectRows(connection: Connection, source: ScanSource, stretch: Stretch, limit: number): Row[] {
  const { sql, values } = select(source, source.columns, stretch, source.filter);
  return connection.all(`${sql} LIMIT ?`, ...values, limit);
}

/** The id of the last row of a whole step, or null where what is left is none. */
function findStepEnd(connection: Connection, source: ScanSource, stretch: Stretch): string | null {
  const { sql, values } = select(source, "id", stretch, null);
  const row = connection.get(`${sql} LIMIT 1 OFFSET ?`, ...values, STEP - 1);
  return row && String(row[0]);
}

/** Reads each range by the index and merges them by id; SQLite merges a compound SELECT without sorting it. */
function select(
  { table, index, ranges }: ScanSource,
  columns: string,
  stretch: Stretch,
  filter: Condition | null,
): { readonly sql: string; readonly values: readonly SQLInputValue[] } {
  const isAscending = stretch.direction === "ascending";
  const conditions = ranges.map((range) =>
    allOf([
      range,
      stretch.from && compareId(isAscending ? ">" : "<", stretch.from),
      stretch.to && compareId(isAscending ? "<" : ">", stretch.to),
      filter,
    ]),
  );
  const source = index === null ? table : `${table} INDEXED BY ${index}`;
  const selects = conditions.map((condition) => `SELECT ${columns} FROM ${source} WHERE ${condition?.sql ?? "true"}`);
  return {
    sql: `${selects.join(" UNION ALL ")} ORDER BY id ${isAscending ? "ASC" : "DESC"}`,
    values: conditions.flatMap((condition) => condition?.values ?? []),
  };
}

function compareId(operator: "<" | ">", { id, inclusive }: Bound): Condition {
  return { sql: `id ${operator}${inclusive ? "=" : ""} ?`, values: [id] };
}
