import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { useTemporaryFolder } from "../../testing/temporary-folder.ts";
import { sampleEvent, sampleRequestLog } from "../storage.samples.ts";
import type { RequestRecords } from "../records.ts";
import { AppendThread, type AppendThreadOptions } from "./append-thread.ts";
import { Connection } from "./connection.ts";
import { environmentMigrations } from "./environment-migrations.ts";
import { migrate } from "./migrate.ts";

let path: string;
useTemporaryFolder((folder) => (path = join(folder, "data", "sandbox.sqlite")));
let thread: AppendThread;

/** Which records a dead thread's are looked for among. */
let stored: string[];

const start = (options: Partial<AppendThreadOptions> = {}): AppendThread =>
  new AppendThread({
    path,
    synchronous: "NORMAL",
    file: withFile(({ file }) => file),
    from: 2,
    isStored: async ({ log }) => stored.includes(log.id),
    ...options,
  });

beforeEach(() => {
  stored = [];
  thread = start();
  return () => thread.close();
});

/** A thread whose program is this. */
const running = (program: string): Partial<AppendThreadOptions> => ({
  program: new URL(`data:text/javascript,${encodeURIComponent(program)}`),
});

/** Its first group kills it. */
const MORTAL = `
  import { parentPort } from "node:worker_threads";
  parentPort.on("message", (text) => (text === null ? parentPort.close() : process.exit(1)));
  parentPort.postMessage("ready");`;

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
  await thread.commit([records("1"), records("2")]);
  await thread.commit([records("3")]);
  expect(storedIds()).toEqual(["rq_1", "rq_2", "rq_3"]);
});

test("says what kept a group from being committed, keeps nothing of it, and goes on", async () => {
  await thread.commit([records("1")]);
  await expect(thread.commit([records("2"), records("1")])).rejects.toThrow(
    new Error("UNIQUE constraint failed: request_logs.account_id, request_logs.id"),
  );
  await thread.commit([records("3")]);
  expect(storedIds()).toEqual(["rq_1", "rq_3"]);
});

test("says that it cannot write while another process does", async () => {
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

test.each([
  ["deleted", () => rmSync(path)],
  ["replaced", () => (copyFileSync(path, `${path}.other`), renameSync(`${path}.other`, path))],
])("does not open what stands in the place of a file that was %s", async (_case, change) => {
  change();
  expect(await thread.commit([records("1")])).toBe(false);
  expect(thread.pays([records("2"), records("3")])).toBe(false);
  expect([existsSync(path), _case === "deleted" ? [] : storedIds()]).toEqual([_case !== "deleted", []]);
});

test("that dies over a group says of it what is stored, and is started anew", async () => {
  const mortal = start(running(MORTAL));
  expect(await mortal.commit([records("1"), records("2")])).toBe(false);
  stored = ["rq_3"];
  expect(await mortal.commit([records("3"), records("4")])).toBe(true);
  expect(mortal.pays([records("5"), records("6")])).toBe(true);
});

test("that cannot be started is not tried again", async () => {
  const broken = start(running("throw new Error('no room')"));
  expect(await broken.commit([records("1"), records("2")])).toBe(false);
  expect(broken.pays([records("3"), records("4")])).toBe(false);
});

test.each([
  ["fewer than are sooner committed here", [records("1")], false],
  ["some", [records("1"), records("2")], true],
  ["more than are ever together", Array.from({ length: 257 }, () => records("1")), false],
  [
    "bodies that would fill its memory",
    Array.from({ length: 17 }, () => ({
      ...records("1"),
      log: sampleRequestLog({ response_body: "a".repeat(262_144) }),
    })),
    false,
  ],
])("is for %s: it pays or not", (_case, group, expected) => {
  expect(thread.pays(group)).toBe(expected);
});

test("that is given what cannot be sent goes on", async () => {
  const round: Record<string, unknown> = {};
  round["self"] = round;
  // What no record is.
  const group = [{ ...records("1"), keyUse: round as unknown as RequestRecords["keyUse"] }];
  await expect(thread.commit(group)).rejects.toThrow(TypeError);
  expect(await thread.commit([records("2")])).toBe(true);
});

test("that was never needed has nothing to close", async () => {
  await expect(thread.close()).resolves.toBeUndefined();
});
