import type { SQLInputValue } from "node:sqlite";
import type { Connection, Row } from "./connection.ts";

/** How a field is kept in its column: as it is, as 0 or 1, or as JSON. */
type Kind = "plain" | "boolean" | "json";

/** A table whose rows are records of one type; every field of the type has a column of its name. */
export class Table<Record extends object> {
  readonly #columns: readonly (readonly [column: string, kind: Kind])[];
  readonly #insert: string;

  constructor(name: string, columns: { readonly [Column in keyof Record]-?: Kind }) {
    this.#columns = Object.entries<Kind>(columns);
    const names = this.#columns.map(([column]) => column);
    this.#insert = `INSERT INTO ${name} (${names.join(", ")}) VALUES (${names.map(() => "?").join(", ")})`;
  }

  /** @param onConflict SQL for when the row exists, such as `ON CONFLICT DO NOTHING`. */
  insert(connection: Connection, record: Record, onConflict = ""): void {
    const fields = new Map<string, unknown>(Object.entries(record));
    const values = this.#columns.map(([column, kind]) => toColumn(fields.get(column), kind));
    connection.run(`${this.#insert} ${onConflict}`, ...values);
  }

  /** Reads a row of all columns. */
  read(row: Row): Record {
    const fields = this.#columns.map(([column, kind]) => [column, fromColumn(row[column], kind)]);
    // The type of the fields is that of the records, from which alone the table is written.
    return Object.fromEntries(fields) as Record;
  }
}

function toColumn(value: unknown, kind: Kind): SQLInputValue {
  if (kind === "boolean") return value === true ? 1 : 0;
  if (kind === "json") return JSON.stringify(value);
  // A plain field is text, a number or null, by the types of the records.
  return value as SQLInputValue;
}

function fromColumn(value: unknown, kind: Kind): unknown {
  if (kind === "boolean") return value === 1;
  return kind === "json" ? JSON.parse(String(value)) : value;
}
