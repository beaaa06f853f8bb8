import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { StartError } from "../start-error.ts";
import { Connection } from "../storage/sqlite/connection.ts";
import { openSqliteStorage } from "../storage/sqlite/open-sqlite-storage.ts";
import { useTemporaryFolder } from "../testing/temporary-folder.ts";
import { checkDataFolder } from "./check-data-folder.ts";

let folder: string;
useTemporaryFolder((made) => (folder = made));

const identity = (): string => join(folder, "identity.sqlite");

test("a folder that a server has made is one", async () => {
  await (await openSqliteStorage(folder)).close();
  expect(() => checkDataFolder(folder)).not.toThrow();
});

test.each([
  ["is empty", () => {}, "there is no identity.sqlite in it"],
  ["has an empty file", () => writeFileSync(identity(), ""), "its identity.sqlite has no accounts"],
  [
    "has a file of another kind",
    () => writeFileSync(identity(), "x".repeat(4096)),
    "its identity.sqlite is no database that can be read",
  ],
  ["has a folder in its place", () => mkdirSync(identity()), "its identity.sqlite is no database that can be read"],
  [
    "has a database of another program",
    () => new Connection(identity()).close(),
    "its identity.sqlite has no accounts",
  ],
])("a folder that %s is none", (_case, prepare, fault) => {
  prepare();
  expect(() => checkDataFolder(folder)).toThrow(
    new StartError(
      `${folder} must be a folder that augno-server keeps its data in; ${fault}. Name another with --data.`,
    ),
  );
});
