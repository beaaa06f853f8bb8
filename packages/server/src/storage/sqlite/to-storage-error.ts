import { StorageUnavailableError } from "../storage-unavailable-error.ts";

/**
 * SQLite's primary result codes that tell of the file or the machine, not of a mistake in a statement: BUSY,
 * LOCKED, NOMEM, READONLY, IOERR, CORRUPT, FULL, CANTOPEN, PROTOCOL and NOTADB.
 *
 * @see https://sqlite.org/rescode.html
 */
const UNAVAILABLE: ReadonlySet<number> = new Set([5, 6, 7, 8, 10, 11, 13, 14, 15, 26]);

/** The low byte of an extended result code is its primary one. */
const PRIMARY_CODE = 0xff;

/** Turns an error of `node:sqlite` into a `StorageUnavailableError` where it is one, and leaves any other. */
export function toStorageError(error: unknown): unknown {
  if (!(error instanceof Error) || !("code" in error)) return error;
  const isClosed = error.code === "ERR_INVALID_STATE";
  const isUnavailable =
    "errcode" in error && typeof error.errcode === "number" && UNAVAILABLE.has(error.errcode & PRIMARY_CODE);
  if (!isClosed && !isUnavailable) return error;
  return new StorageUnavailableError(`The database cannot be used now: ${error.message}.`, { cause: error });
}
