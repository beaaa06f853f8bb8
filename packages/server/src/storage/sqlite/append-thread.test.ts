import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { useTemporaryFolder } from "../../testing/temporary-folder.ts";
import { sampleEvent, sampleRequestLog } from "../storage.samples.ts";
import type { RequestRecords } from "../records.ts";
import { AppendThread } from "./append-thread.ts";
import { Connection } from "./connection.ts";
import { environmentMigrations } from "./environment-migrations.ts";
import { migrate } from "./migrate.ts";

let path: string;
useTemporaryFolder((folder) => (path = join(folder, "data", "sandbox.sqlite")));
let thread: AppendThread;

beforeEach(() => {
  thread = new AppendThread({ path, synchronous: "NORMAL" }, 1);
  return () => thread.close();
});

const records = (id: string): RequestRecords => ({
  log: sampleRequestLog({ id: `rq_${id}` }),
  event: sampleEvent({ id: `evt_${id}` }),
  keyUse: null,
});

/** Makes the file with its schema, and lets `use` have a connection to it. */
function withFile<Value>(use: (connection: Connection) => Value): Value {
  mkdirSync(dirname(path), { recursive: true });
  const connection = new Connection(path);
  try {
    migrate(connection, path, environmentMigrations);
    return use(connection);
  } finally {
    connection.close();
  }
}

const storedIds = (): unknown[] =>
  withFile((connection) => connection.all("SELECT id FROM request_logs ORDER BY id").flat());

test("commits a group, and another when that is done", async () => {
  withFile(() => {});
  await thread.commit([records("1"), records("2")]);
  await thread.commit([records("3")]);
  expect(storedIds()).toEqual(["rq_1", "rq_2", "rq_3"]);
});

test("says what kept a group from being committed, keeps nothing of it, and goes on", async () => {
  withFile(() => {});
  await thread.commit([records("1")]);
  await expect(thread.commit([records("2"), records("1")])).rejects.toThrow(
    new Error("UNIQUE constraint failed: request_logs.account_id, request_logs.id"),
  );
  await thread.commit([records("3")]);
  expect(storedIds()).toEqual(["rq_1", "rq_3"]);
});

test("says that it cannot write while another process does", async () => {
  withFile(() => {});
  const other = new Connection(path);
  try {
    other.exec("BEGIN IMMEDIATE");
    await expect(thread.commit([records("1")])).rejects.toThrow(
      new Error("The database cannot be used now: database is locked. database is locked"),
    );
  } finally {
    other.close();
  }
});

test("that has died fails what it was given, with what it died of, and is started anew", async () => {
  const failure = await thread.commit([records("1")]).catch((error: unknown) => error);
  expect(failure).toEqual(new Error("The thread that appends has ended before it answered."));
  expect(String((failure as Error).cause)).toContain("unable to open database file");
  withFile(() => {});
  await thread.commit([records("2")]);
  expect(storedIds()).toEqual(["rq_2"]);
});

test("that was never needed has nothing to close", async () => {
  await expect(thread.close()).resolves.toBeUndefined();
});
