import type { SQLInputValue } from "node:sqlite";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { EnvironmentReader, EnvironmentTransaction, IdScan } from "../storage.ts";
import { Connection, type Row } from "./connection.ts";
import { environmentMigrations } from "./environment-migrations.ts";
import { migrate } from "./migrate.ts";
import { SqliteEnvironment } from "./sqlite-environment.ts";

/** Notes how SQLite goes about every statement that is run. */
class ExplainingConnection extends Connection {
  readonly steps: string[] = [];

  override run(sql: string, ...values: readonly SQLInputValue[]): number {
    this.#explain(sql, values);
    return super.run(sql, ...values);
  }

  override get(sql: string, ...values: readonly SQLInputValue[]): Row | null {
    this.#explain(sql, values);
    return super.get(sql, ...values);
  }

  override all(sql: string, ...values: readonly SQLInputValue[]): Row[] {
    this.#explain(sql, values);
    return super.all(sql, ...values);
  }

  #explain(sql: string, values: readonly SQLInputValue[]): void {
    if (!/^(SELECT|UPDATE|DELETE)/.test(sql)) return;
    this.steps.push(...super.all(`EXPLAIN QUERY PLAN ${sql}`, ...values).map((row) => String(row[3])));
  }
}

const FROM = { id: "rq_01m85dmb000000000000000000", inclusive: false };
const SCANS: readonly IdScan[] = (["ascending", "descending"] as const).flatMap((direction) => [
  { direction, from: null, limit: 10 },
  { direction, from: FROM, limit: 10 },
]);
const DATES = { startDate: "2026-11-01T00:00:00Z", endDate: "2026-12-01T00:00:00Z" };
const NOW = "2026-11-24T00:00:00.000Z";

/** Lists, and the index, or the key of the table, that all of their ranges are read by. */
const LISTS: readonly (readonly [
  name: string,
  index: string,
  scan: (reader: EnvironmentReader, scan: IdScan) => Promise<unknown>,
])[] = [
  ["API keys", "PRIMARY KEY", (reader, scan) => reader.scanApiKeys("ac_1", { now: NOW }, scan)],
  [
    "API keys by state and text",
    "PRIMARY KEY",
    (reader, scan) =>
      reader.scanApiKeys("ac_1", { now: NOW, statuses: ["active", "expired", "revoked"], q: "a" }, scan),
  ],
  ["units", "PRIMARY KEY", (reader, scan) => reader.scanUnits("ac_1", {}, scan)],
  ["units by text", "PRIMARY KEY", (reader, scan) => reader.scanUnits("ac_1", { q: "a" }, scan)],
  ["units by type", "units_by_type", (reader, scan) => reader.scanUnits("ac_1", { type: "mass" }, scan)],
  [
    "units by type and text",
    "units_by_type",
    (reader, scan) => reader.scanUnits("ac_1", { type: "mass", q: "a" }, scan),
  ],
  ["request logs", "sqlite_autoindex_request_logs_1", (reader, scan) => reader.scanRequestLogs("ac_1", {}, scan)],
  [
    "request logs by dates, method, route, status and text",
    "sqlite_autoindex_request_logs_1",
    (reader, scan) =>
      reader.scanRequestLogs(
        "ac_1",
        { ...DATES, methods: ["GET"], routes: ["/"], statusCodes: [200], statusCodeClasses: ["2xx"], q: "a" },
        scan,
      ),
  ],
  [
    "request logs by error",
    "request_logs_failed",
    (reader, scan) => reader.scanRequestLogs("ac_1", { ...DATES, errorCodes: ["a", "b"] }, scan),
  ],
  [
    "request logs by classes of errors",
    "request_logs_failed",
    (reader, scan) => reader.scanRequestLogs("ac_1", { statusCodeClasses: ["4xx", "5xx"], q: "a" }, scan),
  ],
  [
    "request logs by statuses of errors",
    "request_logs_failed",
    (reader, scan) => reader.scanRequestLogs("ac_1", { statusCodes: [404, 409], methods: ["GET"] }, scan),
  ],
  [
    "request logs by keys",
    "request_logs_by_actor",
    (reader, scan) => reader.scanRequestLogs("ac_1", { apiKeyIds: ["a", "b", "c"] }, scan),
  ],
  [
    "request logs by keys and all else",
    "request_logs_by_actor",
    (reader, scan) =>
      reader.scanRequestLogs("ac_1", { ...DATES, apiKeyIds: ["a", "b"], errorCodes: ["a"], q: "a" }, scan),
  ],
  ["events", "sqlite_autoindex_events_1", (reader, scan) => reader.scanEvents("ac_1", {}, scan)],
  [
    "events by dates and text",
    "sqlite_autoindex_events_1",
    (reader, scan) => reader.scanEvents("ac_1", { ...DATES, q: "a" }, scan),
  ],
  [
    "events by types",
    "events_by_type",
    (reader, scan) => reader.scanEvents("ac_1", { ...DATES, types: ["a", "b"], q: "a" }, scan),
  ],
  [
    "events by resources and types",
    "events_by_resource",
    (reader, scan) => reader.scanEvents("ac_1", { resourceIds: ["a", "b"], types: ["a"] }, scan),
  ],
];

/** What is found, counted or changed. */
const LOOK_UPS: readonly (readonly [name: string, run: (transaction: EnvironmentTransaction) => Promise<unknown>])[] = [
  ["findApiKeyByHash", (reader) => reader.findApiKeyByHash("a")],
  ["findApiKey", (reader) => reader.findApiKey("ac_1", "a")],
  ["listApiKeys", (reader) => reader.listApiKeys("ac_1")],
  ["countActiveApiKeys", (reader) => reader.countActiveApiKeys("ac_1", NOW)],
  ["findUnit", (reader) => reader.findUnit("ac_1", "a")],
  ["findUnitByName", (reader) => reader.findUnitByName("ac_1", "a")],
  ["findUnitByAbbreviation", (reader) => reader.findUnitByAbbreviation("ac_1", "a")],
  ["findRequestLog", (reader) => reader.findRequestLog("ac_1", "a")],
  ["findEvent", (reader) => reader.findEvent("ac_1", "a")],
  ["findIdempotencyRecord", (reader) => reader.findIdempotencyRecord("ac_1", "a")],
  ["noteApiKeyUse", (transaction) => transaction.noteApiKeyUse("ac_1", "a", NOW)],
  ["deleteUnit", (transaction) => transaction.deleteUnit("ac_1", "a")],
  ["deleteIdempotencyRecord", (transaction) => transaction.deleteIdempotencyRecord("ac_1", "a")],
  ["purge", (transaction) => transaction.purge({ logsBefore: NOW, eventsBefore: NOW, idempotencyBefore: NOW }, 10)],
];

let folder: string;
let connection: ExplainingConnection;
let environment: SqliteEnvironment;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "augno-plans-"));
  connection = new ExplainingConnection(join(folder, "test.sqlite"));
  migrate(connection, "test.sqlite", environmentMigrations);
  environment = new SqliteEnvironment(connection);
});

beforeEach(() => {
  connection.steps.length = 0;
});

afterAll(() => {
  connection.close();
  rmSync(folder, { recursive: true });
});

/** A scan of a whole table or index, or a sort. The values of a list are scanned too, of which there are few. */
const isCostly = (step: string): boolean => /TEMP B-TREE|^SCAN (?!json_each|CONSTANT ROW)/.test(step);

test.each(LISTS)("a page of %s is read in order by %s", async (_, index, scan) => {
  for (const range of SCANS) await scan(environment, range);
  expect(connection.steps.filter(isCostly)).toEqual([]);
  const searches = connection.steps.filter((step) => step.startsWith("SEARCH") && !step.includes("not_dated"));
  expect(searches.filter((step) => !step.includes(`USING ${index} (`) && !step.includes(`INDEX ${index} (`))).toEqual(
    [],
  );
  // Where it begins is found by the index too.
  expect(searches.filter((step) => /id[<>]\?/.test(step)).length).toBeGreaterThan(0);
});

test.each(LOOK_UPS)("%s searches by an index", async (_, run) => {
  await run(environment);
  expect(connection.steps.filter(isCostly)).toEqual([]);
  expect(connection.steps.some((step) => step.startsWith("SEARCH"))).toBe(true);
});
