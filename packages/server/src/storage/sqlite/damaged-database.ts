import { StartError } from "../../start-error.ts";
import { StorageUnavailableError } from "../storage-unavailable-error.ts";

/** SQLITE_CORRUPT and SQLITE_NOTADB: what is in the file is at fault; see https://sqlite.org/rescode.html. */
const DAMAGED: ReadonlySet<number> = new Set([11, 26]);

/** The low byte of an extended result code is its primary one. */
const PRIMARY_CODE = 0xff;

/** Turns what came when a file was opened into an error that names it, where it is damaged, and leaves any other. */
export function damagedDatabase(path: string, error: unknown): unknown {
  if (!(error instanceof StorageUnavailableError)) return error;
  const { cause } = error;
  if (!(cause instanceof Error && "errcode" in cause && typeof cause.errcode === "number")) return error;
  if (!DAMAGED.has(cause.errcode & PRIMARY_CODE)) return error;
  return new StartError(
    `${path} must be a database of augno-server; got ${cause.message}. ` +
      "Restore the folder from a backup, or start on another one with --data.",
    { cause: error },
  );
}
