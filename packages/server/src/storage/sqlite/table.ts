import type { SQLInputValue } from "node:sqlite";
import type { Connection, Row } from "./connection.ts";

/**
 * How a field is kept in its column: as it is; as 0 or 1; as JSON; or, where a null must compare like a text, the
 * null as the empty text.
 */
type Kind = "plain" | "boolean" | "json" | "null_as_empty";

/** Columns that follow from the record and are not read back, such as folded text to search in. */
type Derived<Record> = Readonly<{ [column: string]: (record: Record) => SQLInputValue }>;

/** A table whose rows are records of one type; every field of the type has a column of its name. */
export class Table<Record extends object> {
  readonly name: string;
  /** The columns to read, as a SELECT lists them. */
  readonly columns: string;
  /** How many these are. */
  readonly width: number;
  readonly #kinds: readonly (readonly [column: string, kind: Kind])[];
  readonly #derived: readonly (readonly [column: string, derive: (record: Record) => SQLInputValue])[];
  /** All columns, in the order of `#values`. */
  readonly #written: readonly string[];
  readonly #insert: string;

  constructor(name: string, kinds: { readonly [Column in keyof Record]-?: Kind }, derived: Derived<Record> = {}) {
    this.name = name;
    this.#kinds = Object.entries<Kind>(kinds);
    this.#derived = Object.entries(derived);
    this.width = this.#kinds.length;
    this.columns = this.#kinds.map(([column]) => column).join(", ");
    this.#written = [...this.#kinds, ...this.#derived].map(([column]) => column);
    const marks = this.#written.map(() => "?").join(", ");
    this.#insert = `INSERT INTO ${name} (${this.#written.join(", ")}) VALUES (${marks})`;
  }

  /** Inserts a record, of which it takes the fields that have a column. */
  insert(connection: Connection, record: Record): void {
    connection.run(this.#insert, ...this.#values(record));
  }

  /**
   * Overwrites the row that has the record's values in some columns, all of which hold text; says whether there is
   * one.
   */
  overwrite(connection: Connection, record: Record, where: readonly (keyof Record & string)[]): boolean {
    const values = this.#values(record);
    const assignments = this.#written.map((column) => `${column} = ?`).join(", ");
    const condition = where.map((column) => `${column} = ?`).join(" AND ");
    const key = where.map((column) => values[this.#written.indexOf(column)] ?? null);
    return connection.run(`UPDATE ${this.name} SET ${assignments} WHERE ${condition}`, ...values, ...key) > 0;
  }

  /**
   * Makes a record of a row of `columns`.
   *
   * @param first Where in the row they begin.
   */
  read(row: Row, first = 0): Record {
    const fields: { [column: string]: unknown } = {};
    let index = first;
    for (const [column, kind] of this.#kinds) fields[column] = fromColumn(row[index++], kind);
    // The type of the fields is that of the records, from which alone the table is written.
    return fields as Record;
  }

  #values(record: Record): SQLInputValue[] {
    // Records are plain objects, and the columns are their fields.
    const fields = record as Readonly<{ [column: string]: unknown }>;
    const values = this.#kinds.map(([column, kind]) => toColumn(fields[column], kind));
    for (const [, derive] of this.#derived) values.push(derive(record));
    return values;
  }
}

function toColumn(value: unknown, kind: Kind): SQLInputValue {
  if (kind === "boolean") return value === true ? 1 : 0;
  if (kind === "json") return JSON.stringify(value);
  if (kind === "null_as_empty" && value === null) return "";
  // A plain field is text, a number or null, by the types of the records.
  return value as SQLInputValue;
}

function fromColumn(value: unknown, kind: Kind): unknown {
  if (kind === "plain") return value;
  if (kind === "boolean") return value === 1;
  if (kind === "null_as_empty" && value === "") return null;
  return kind === "json" ? JSON.parse(String(value)) : value;
}
