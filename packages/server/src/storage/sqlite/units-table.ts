import type { SQLInputValue } from "node:sqlite";
import { foldText } from "../fold-text.ts";
import type { UnitRecord } from "../records.ts";
import type { IdScan, UnitFilter } from "../storage.ts";
import type { Connection, Row } from "./connection.ts";
import { scanClause } from "./scan-clause.ts";
import { Table } from "./table.ts";

/** What `account_id` holds for the system units; no account's id is empty. */
const SYSTEM = "";

/** Brings the row of a system unit to what it would be inserted as; its place, id and account, is the same. */
const OVERWRITE =
  "ON CONFLICT (account_id, id) DO UPDATE SET (name, name_folded, abbreviation, abbreviation_folded, type," +
  " ratio_numerator, ratio_denominator, offset_numerator, offset_denominator, is_base_unit, created_at, updated_at) =" +
  " (excluded.name, excluded.name_folded, excluded.abbreviation, excluded.abbreviation_folded, excluded.type," +
  " excluded.ratio_numerator, excluded.ratio_denominator, excluded.offset_numerator, excluded.offset_denominator," +
  " excluded.is_base_unit, excluded.created_at, excluded.updated_at)";

type UnitRow = UnitRecord & { readonly name_folded: string; readonly abbreviation_folded: string };

const units = new Table<UnitRow>("units", {
  id: "plain",
  account_id: "plain",
  name: "plain",
  name_folded: "plain",
  abbreviation: "plain",
  abbreviation_folded: "plain",
  type: "plain",
  ratio_numerator: "plain",
  ratio_denominator: "plain",
  offset_numerator: "plain",
  offset_denominator: "plain",
  is_base_unit: "boolean",
  created_at: "plain",
  updated_at: "plain",
});

/** Inserts a unit; refused where the account has one with its id. */
export function insertUnit(connection: Connection, unit: UnitRecord): void {
  units.insert(connection, toRow(unit));
}

/** Inserts a unit, or overwrites the one with its id. */
export function putUnit(connection: Connection, unit: UnitRecord): void {
  units.insert(connection, toRow(unit), OVERWRITE);
}

/**
 * Lists the system units and an account's own, by id. Each is a range of its own, of which no more is read than
 * is asked for, so that a page costs the same wherever it is.
 */
export function scanUnits(connection: Connection, accountId: string, filter: UnitFilter, scan: IdScan): UnitRecord[] {
  const where = filterClause(filter);
  const range = scanClause(scan);
  const part = `SELECT * FROM (SELECT * FROM units WHERE account_id = ? ${where.sql} ${range.sql})`;
  const whole = scanClause({ ...scan, from: null });
  return connection
    .all(
      `${part} UNION ALL ${part} ${whole.sql}`,
      SYSTEM,
      ...where.values,
      ...range.values,
      accountId,
      ...where.values,
      ...range.values,
      ...whole.values,
    )
    .map(fromRow);
}

function filterClause({ type, q }: UnitFilter): { sql: string; values: SQLInputValue[] } {
  const values: SQLInputValue[] = [];
  let sql = "";
  if (type !== undefined) {
    sql += "AND type = ? ";
    values.push(type);
  }
  if (q !== undefined) {
    sql += "AND (instr(name_folded, ?) > 0 OR instr(abbreviation_folded, ?) > 0) ";
    values.push(foldText(q), foldText(q));
  }
  return { sql, values };
}

function toRow(unit: UnitRecord): UnitRow {
  return {
    ...unit,
    account_id: unit.account_id ?? SYSTEM,
    name_folded: foldText(unit.name),
    abbreviation_folded: foldText(unit.abbreviation),
  };
}

function fromRow(row: Row): UnitRecord {
  const { name_folded: _name, abbreviation_folded: _abbreviation, ...unit } = units.read(row);
  return { ...unit, account_id: unit.account_id === SYSTEM ? null : unit.account_id };
}
