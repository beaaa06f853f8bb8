import type { SQLInputValue } from "node:sqlite";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Connection, type Row } from "../storage/sqlite/connection.ts";
import { environmentMigrations } from "../storage/sqlite/environment-migrations.ts";
import { migrate } from "../storage/sqlite/migrate.ts";
import { SqliteEnvironment } from "../storage/sqlite/sqlite-environment.ts";
import { sampleEvent, sampleRequestLog, sampleUnit } from "../storage/storage.samples.ts";
import type { IdScan } from "../storage/storage.ts";
import { readPage, type PageRequest } from "./read-page.ts";

/** How many of each kind there are. */
const COUNT = 5000;
const LIMIT = 20;
const ACCOUNT = "ac_1";

/** What every list of logs and events asks for: nothing that is past its time. */
const KEPT = { startDate: "2026-10-25T08:30:00.000Z" };

/** Notes what reading costs: every statement, how SQLite goes about it, and how many rows it comes to. */
class CountingConnection extends Connection {
  readonly statements: { readonly plan: string; readonly rows: number }[] = [];

  override get(sql: string, ...values: readonly SQLInputValue[]): Row | null {
    const row = super.get(sql, ...values);
    this.#note(sql, values, row === null ? 0 : 1);
    return row;
  }

  override all(sql: string, ...values: readonly SQLInputValue[]): Row[] {
    const rows = super.all(sql, ...values);
    this.#note(sql, values, rows.length);
    return rows;
  }

  #note(sql: string, values: readonly SQLInputValue[], rows: number): void {
    const steps = super.all(`EXPLAIN QUERY PLAN ${sql}`, ...values).map((step) => String(step[0]));
    this.statements.push({ plan: steps.join("; "), rows });
  }
}

let folder: string;
let connection: CountingConnection;
let environment: SqliteEnvironment;

const idOf = (prefix: string, number: number): string =>
  `${prefix}_01m86e81e0e5v8k2yqz7c${String(number).padStart(5, "0")}`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "augno-cost-"));
  connection = new CountingConnection(join(folder, "test.sqlite"), { synchronous: "NORMAL" });
  migrate(connection, "test.sqlite", environmentMigrations);
  environment = new SqliteEnvironment(connection);
  connection.run("BEGIN");
  for (let number = 0; number < COUNT; number++) {
    const name = { name: `Unit ${number}`, abbreviation: `u${number}` };
    await environment.insertUnit(sampleUnit({ id: idOf("unit", number), account_id: ACCOUNT, ...name }));
    await environment.insertRequestLog(sampleRequestLog({ id: idOf("rq", number), account_id: ACCOUNT }));
    await environment.insertEvent(sampleEvent({ id: idOf("evt", number), account_id: ACCOUNT }));
  }
  connection.run("COMMIT");
});

afterAll(() => {
  connection.close();
  rmSync(folder, { recursive: true });
});

type Scan = (scan: IdScan) => Promise<{ readonly id: string }[]>;

const LISTS: readonly (readonly [name: string, prefix: string, order: PageRequest["order"], scan: Scan])[] = [
  ["units", "unit", "oldest_first", (scan) => environment.scanUnits(ACCOUNT, {}, scan)],
  ["units of a type", "unit", "oldest_first", (scan) => environment.scanUnits(ACCOUNT, { type: "volume" }, scan)],
  ["request logs", "rq", "newest_first", (scan) => environment.scanRequestLogs(ACCOUNT, KEPT, scan)],
  [
    "request logs of errors",
    "rq",
    "newest_first",
    (scan) => environment.scanRequestLogs(ACCOUNT, { ...KEPT, statusCodeClasses: ["4xx"] }, scan),
  ],
  ["events", "evt", "newest_first", (scan) => environment.scanEvents(ACCOUNT, KEPT, scan)],
  [
    "events of a type",
    "evt",
    "newest_first",
    (scan) => environment.scanEvents(ACCOUNT, { ...KEPT, types: ["unit.listed"] }, scan),
  ],
];

/** What a page costs that begins at an item, counted from where its list does. */
async function costAt(depth: number, [, prefix, order, scan]: (typeof LISTS)[number]): Promise<unknown> {
  connection.statements.length = 0;
  const position = order === "oldest_first" ? depth : COUNT - 1 - depth;
  const { items } = await readPage({ limit: LIMIT, order, cursor: idOf(prefix, position) }, scan);
  expect(items).toHaveLength(LIMIT);
  return [...connection.statements];
}

test.each(LISTS)("a page of %s costs the same statements, plans and rows however deep it lies", async (...list) => {
  // Between the ends of the list there is a whole step of a filtered search on either side; near them, less is read.
  const first = await costAt(1100, list);
  for (const depth of [2000, 3000, 3900]) expect(await costAt(depth, list)).toEqual(first);
  expect(connection.statements.length).toBeLessThan(8);
  expect(connection.statements.filter(({ plan }) => /\bSCAN (?!json_each|CONSTANT)|TEMP B-TREE/.test(plan))).toEqual(
    [],
  );
  const rows = connection.statements.reduce((sum, statement) => sum + statement.rows, 0);
  // The page, one item to tell whether there is more, one behind it, and the ends of steps.
  expect(rows).toBeLessThanOrEqual(LIMIT + 2 + 4);
});
