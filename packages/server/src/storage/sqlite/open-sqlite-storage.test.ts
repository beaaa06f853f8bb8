import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { StartError } from "../../start-error.ts";
import { testStorage } from "../storage.suite.ts";
import { environmentMigrations } from "./environment-migrations.ts";
import { openSqliteStorage } from "./open-sqlite-storage.ts";

const makeFolder = (): string => mkdtempSync(join(tmpdir(), "augno-sqlite-"));

testStorage("sqlite", async () => {
  const folder = makeFolder();
  return { open: () => openSqliteStorage(folder), remove: async () => rmSync(folder, { recursive: true }) };
});

testStorage("sqlite, with all that is appended committed on a thread,", async () => {
  const folder = makeFolder();
  return {
    open: () => openSqliteStorage(folder, { threadFrom: 1 }),
    remove: async () => rmSync(folder, { recursive: true }),
  };
});

describe("a folder", () => {
  let parent: string;
  let folder: string;

  beforeEach(() => {
    parent = makeFolder();
    folder = join(parent, "data", "deep");
  });

  afterEach(() => {
    rmSync(parent, { recursive: true });
  });

  test("is made with all folders above it, for its owner only", async () => {
    await (await openSqliteStorage(folder)).close();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  test("belongs to one server at a time", async () => {
    const first = await openSqliteStorage(folder);
    await expect(openSqliteStorage(folder)).rejects.toThrow(
      new StartError(
        `${folder} must belong to one server at a time; another augno-server has it open. ` +
          "Stop that one, or start on another folder with --data.",
      ),
    );
    await first.close();
    await (await openSqliteStorage(folder)).close();
  });

  test("of a newer server is refused and let go of", async () => {
    await (await openSqliteStorage(folder)).close();
    const path = join(folder, "sandbox.sqlite");
    const database = new DatabaseSync(path);
    database.exec("PRAGMA user_version = 99");
    const refusal = new StartError(
      `${path} must have a schema of version ${environmentMigrations.length} or below; it has 99, of a newer augno-server. ` +
        "Start that one, or start on another folder with --data.",
    );
    await expect(openSqliteStorage(folder)).rejects.toThrow(refusal);
    database.exec(`PRAGMA user_version = ${environmentMigrations.length}`);
    database.close();
    await (await openSqliteStorage(folder)).close();
  });

  test("that is a file is refused", async () => {
    writeFileSync(join(parent, "data"), "");
    await expect(openSqliteStorage(join(parent, "data"))).rejects.toThrow(
      new StartError(
        `${parent}/data must be a folder that can be written to; got EEXIST: file already exists, mkdir '${parent}/data'. ` +
          "Choose another folder with --data.",
      ),
    );
  });

  test("that cannot be written to is refused", async () => {
    // What keeps the lock from being made, for whoever runs the test.
    mkdirSync(join(folder, "lock"), { recursive: true });
    await expect(openSqliteStorage(folder)).rejects.toThrow(
      new StartError(
        `${folder} must be a folder that can be written to; got unable to open database file. ` +
          "Choose another folder with --data.",
      ),
    );
  });

  test("of which a file is damaged is refused and let go of", async () => {
    await (await openSqliteStorage(folder)).close();
    writeFileSync(join(folder, "production.sqlite"), "no database".repeat(1000));
    await expect(openSqliteStorage(folder)).rejects.toThrow(
      new StartError(
        `${folder}/production.sqlite must be a database of augno-server; got file is not a database. ` +
          "Restore the folder from a backup, or start on another one with --data.",
      ),
    );
    rmSync(join(folder, "production.sqlite"));
    await (await openSqliteStorage(folder)).close();
  });
});
