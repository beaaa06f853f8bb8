import { composeText } from "../compose-text.ts";
import type { UnitFilter } from "../filters.ts";
import { foldText } from "../fold-text.ts";
import type { UnitRecord } from "../records.ts";
import type { IdScan } from "../storage.ts";
import { hasText } from "./condition.ts";
import type { Connection } from "./connection.ts";
import { scanById } from "./id-scan.ts";
import { Table } from "./table.ts";

/** What `account_id` holds for the system units; no account's id is empty. */
const SYSTEM = "";

const units = new Table<UnitRecord>(
  "units",
  {
    id: "plain",
    account_id: "null_as_empty",
    name: "plain",
    abbreviation: "plain",
    type: "plain",
    ratio_numerator: "plain",
    ratio_denominator: "plain",
    offset_numerator: "plain",
    offset_denominator: "plain",
    is_base_unit: "boolean",
    created_at: "plain",
    updated_at: "plain",
  },
  {
    name_folded: ({ name }) => foldText(name),
    abbreviation_folded: ({ abbreviation }) => foldText(abbreviation),
    abbreviation_composed: ({ abbreviation }) => composeText(abbreviation),
  },
);

/** Inserts a unit of an account's own or of the system. */
export function insertUnit(connection: Connection, unit: UnitRecord): void {
  units.insert(connection, unit);
}

/** Overwrites a unit of an account's own; says whether there is one. */
export function updateUnit(connection: Connection, unit: UnitRecord): boolean {
  return unit.account_id !== null && units.overwrite(connection, unit, ["account_id", "id"]);
}

/** Deletes a unit of an account's own; says whether there was one. */
export function deleteUnit(connection: Connection, accountId: string, id: string): boolean {
  return connection.run("DELETE FROM units WHERE account_id = ? AND id = ?", accountId, id) > 0;
}

/** Puts these system units in the place of those with their ids; all at once, so that two may swap their names. */
export function putSystemUnits(connection: Connection, systemUnits: readonly UnitRecord[]): void {
  for (const { id } of systemUnits) deleteUnit(connection, SYSTEM, id);
  for (const unit of systemUnits) units.insert(connection, { ...unit, account_id: null });
}

/** Finds a unit that an account sees by a column that is a key within the account. */
export function findUnit(
  connection: Connection,
  accountId: string,
  column: "id" | "name_folded" | "abbreviation_composed",
  value: string,
): UnitRecord | null {
  const row = connection.get(
    `SELECT ${units.columns} FROM units WHERE account_id IN (?, ?) AND ${column} = ?`,
    SYSTEM,
    accountId,
    value,
  );
  return row && units.read(row);
}

/** Lists the system units and an account's own, by id. */
export async function scanUnits(
  connection: Connection,
  accountId: string,
  { type, q }: UnitFilter,
  scan: IdScan,
): Promise<UnitRecord[]> {
  const rows = await scanById(
    connection,
    {
      table: units.name,
      columns: units.columns,
      index: type === undefined ? null : "units_by_type",
      ranges: [SYSTEM, accountId].map((owner) =>
        type === undefined
          ? { sql: "account_id = ?", values: [owner] }
          : { sql: "account_id = ? AND type = ?", values: [owner, type] },
      ),
      ids: { first: null, end: null },
      filter: hasText(["name_folded", "abbreviation_folded"], q),
    },
    scan,
  );
  return rows.map((row) => units.read(row));
}
