import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useTemporaryFolder } from "../../testing/temporary-folder.ts";
import { StorageUnavailableError } from "../storage-unavailable-error.ts";
import { sampleRequestLog } from "../storage.samples.ts";
import type { EnvironmentReader, EnvironmentTransaction, IdScan } from "../storage.ts";
import { Connection } from "./connection.ts";
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
useTemporaryFolder((made) => (folder = made));
let store: SqliteStore<Access, Access>;

beforeEach(() => {
  store = new SqliteStore<Access, Access>({
    path: join(folder, "test.sqlite"),
    synchronous: "FULL",
    migrations: environmentMigrations,
    access: (connection) => ({ connection, environment: new SqliteEnvironment(connection) }),
  });
});

afterEach(async () => {
  await store.close();
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

test("a store whose last commit failed cannot be probed until something can be written again", async () => {
  await put("a", "small");
  await limitPages(1);
  await store.probe();
  await put("b", "x".repeat(200_000)).catch(() => {});
  const other = new Connection(join(folder, "test.sqlite"));
  other.exec("BEGIN IMMEDIATE");
  await expect(store.probe()).rejects.toThrow(new StorageUnavailableError("The database could not commit."));
  expect(await readIds()).toEqual(["a"]);
  other.exec("ROLLBACK");
  await store.probe();
  other.exec("BEGIN IMMEDIATE");
  await store.probe();
  other.close();
});

test("a scan stops at its next step when its time is up, and its connection reads on for others", async () => {
  await transact(async (transaction) => {
    for (let index = 0; index < 3000; index++)
      await transaction.insertRequestLog(sampleRequestLog({ id: `rq_${index}` }));
  });
  const ending = new AbortController();
  const all = vi.spyOn(Connection.prototype, "all");
  const scan = (signal?: AbortSignal): Promise<unknown> =>
    store.read(({ environment }) => environment.scanRequestLogs("ac_1", { q: "none" }, ALL), {
      isScan: true,
      ...(signal === undefined ? {} : { signal }),
    });
  const ended = scan(ending.signal);
  await Promise.resolve();
  ending.abort(new RangeError("late"));
  await expect(ended).rejects.toThrow(new RangeError("late"));
  const steps = all.mock.results.filter(({ type }) => type === "return").length;
  expect(steps).toBeLessThan(2);
  all.mockClear();
  expect(await scan()).toEqual([]);
  expect(all.mock.calls.length).toBeGreaterThanOrEqual(4);
  all.mockRestore();
});

/** Reads until it is let go, as a scan of a long list does. */
function reading(isScan: boolean): { readonly value: Promise<string>; end(): void } {
  let end = (): void => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const work = async (): Promise<string> => {
    await ended;
    return "read";
  };
  return { value: store.read(work, { isScan }), end: () => end() };
}

test("look-ups wait for no scan, and a scan only for other scans", async () => {
  await put("a", "small");
  const scans = Array.from({ length: 20 }, () => reading(true));
  expect(await readIds()).toEqual(["a"]);
  for (const { end } of scans) end();
  const lookUps = Array.from({ length: 10 }, () => reading(false));
  expect(await store.read(async () => "scanned", { isScan: true })).toBe("scanned");
  for (const { end } of lookUps) end();
  expect(await Promise.all([...scans, ...lookUps].map(({ value }) => value))).toEqual(Array(30).fill("read"));
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
