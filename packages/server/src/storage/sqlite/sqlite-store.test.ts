import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { StorageUnavailableError } from "../storage-unavailable-error.ts";
import { sampleRequestLog } from "../storage.samples.ts";
import type { EnvironmentReader, EnvironmentTransaction, IdScan } from "../storage.ts";
import type { Connection } from "./connection.ts";
import { environmentMigrations } from "./environment-migrations.ts";
import { SqliteEnvironment } from "./sqlite-environment.ts";
import { SqliteStore } from "./sqlite-store.ts";

const ALL: IdScan = { direction: "ascending", from: null, limit: 1000 };
const ROOMY = 1_000_000;

interface Access {
  readonly connection: Connection;
  readonly environment: SqliteEnvironment;
}

let folder: string;
let store: SqliteStore<Access, Access>;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "augno-store-"));
  store = new SqliteStore<Access, Access>({
    path: join(folder, "test.sqlite"),
    synchronous: "FULL",
    migrations: environmentMigrations,
    access: (connection) => ({ connection, environment: new SqliteEnvironment(connection) }),
  });
});

afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const transact = <Value>(work: (transaction: EnvironmentTransaction) => Promise<Value>): Promise<Value> =>
  store.transact(({ environment }) => work(environment));

const put = (id: string, body: string): Promise<void> =>
  transact((transaction) =>
    transaction.insertRequestLog(sampleRequestLog({ id, request_body: body, created_at: "2026-11-24T00:00:00.000Z" })),
  );

const readIds = (): Promise<string[]> =>
  store.read(async ({ environment }: { readonly environment: EnvironmentReader }) =>
    (await environment.scanRequestLogs("ac_1", {}, ALL)).map(({ id }) => id),
  );

/** Leaves room for so many pages in all, or for those that there are, which is what a full disk is to SQLite. */
const limitPages = (count: number): Promise<void> =>
  store.transact(async ({ connection }) => connection.exec(`PRAGMA max_page_count = ${count}`));

test("a full disk fails for those that write and not for those that read, until there is room", async () => {
  await put("a", "small");
  await limitPages(1);
  const failed = await Promise.allSettled(["b", "c"].map((id) => put(id, "x".repeat(200_000))));
  expect(failed.map((result) => result.status === "rejected" && result.reason)).toEqual([
    new StorageUnavailableError("The database could not commit."),
    new StorageUnavailableError("The database could not commit."),
  ]);
  expect(await readIds()).toEqual(["a"]);

  await limitPages(ROOMY);
  await put("b", "x".repeat(200_000));
  expect(await readIds()).toEqual(["a", "b"]);
});

test("a full disk has room again when what is no longer kept is deleted", async () => {
  await put("a", "x".repeat(200_000));
  await limitPages(1);
  await expect(put("b", "x".repeat(200_000))).rejects.toThrow(StorageUnavailableError);
  const moment = "2026-11-25T00:00:00.000Z";
  const retention = { logsBefore: moment, eventsBefore: moment, idempotencyBefore: moment };
  expect(await transact((transaction) => transaction.purge(retention, 100))).toBe(1);
  await put("b", "x".repeat(190_000));
  expect(await readIds()).toEqual(["b"]);
});
