import type { SQLInputValue } from "node:sqlite";
import type { IdScan } from "../storage.ts";

/** The end of a query that scans by id, and its values in the order of their marks. */
export interface ScanClause {
  readonly sql: string;
  readonly values: readonly SQLInputValue[];
}

/** Writes a scan as the end of a query that has a `WHERE` already. */
export function scanClause({ direction, from, limit }: IdScan): ScanClause {
  const isAscending = direction === "ascending";
  const order = `ORDER BY id ${isAscending ? "ASC" : "DESC"} LIMIT ?`;
  if (from === null) return { sql: order, values: [limit] };
  const comparison = (isAscending ? ">" : "<") + (from.inclusive ? "=" : "");
  return { sql: `AND id ${comparison} ? ${order}`, values: [from.id, limit] };
}
