import { expect, test } from "vitest";
import { StorageUnavailableError } from "../storage-unavailable-error.ts";
import { toStorageError } from "./to-storage-error.ts";

const sqliteError = (errcode: number): Error =>
  Object.assign(new Error("reason"), { code: "ERR_SQLITE_ERROR", errcode });

test.each([
  ["SQLITE_BUSY", 5],
  ["SQLITE_BUSY_SNAPSHOT", 517],
  ["SQLITE_READONLY", 8],
  ["SQLITE_IOERR", 10],
  ["SQLITE_IOERR_WRITE", 778],
  ["SQLITE_IOERR_FSYNC", 1034],
  ["SQLITE_CORRUPT", 11],
  ["SQLITE_FULL", 13],
  ["SQLITE_CANTOPEN", 14],
  ["SQLITE_NOTADB", 26],
])("%s (%i) tells that the storage is unavailable", (_, errcode) => {
  const error = sqliteError(errcode);
  expect(toStorageError(error)).toEqual(
    new StorageUnavailableError("The database cannot be used now: reason.", { cause: error }),
  );
});

test.each([
  ["SQLITE_ERROR", 1],
  ["SQLITE_CONSTRAINT_UNIQUE", 2067],
  ["SQLITE_MISUSE", 21],
])("%s (%i) is a mistake of the server's and left as it is", (_, errcode) => {
  const error = sqliteError(errcode);
  expect(toStorageError(error)).toBe(error);
});

test.each([new RangeError("mine"), "text", null])("what is not of SQLite is left as it is: %s", (error) => {
  expect(toStorageError(error)).toBe(error);
});
