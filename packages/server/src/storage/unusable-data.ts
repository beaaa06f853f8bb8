import { StartError } from "../start-error.ts";
import { StorageUnavailableError } from "./storage-unavailable-error.ts";

/**
 * Turns what the storage of an opened folder threw at the start into what the operator is told, where the data could not
 * be read or written, as on a full disk. Any other error is left as it is.
 */
export function unusableData(folder: string, error: unknown): unknown {
  if (!(error instanceof StorageUnavailableError)) return error;
  return new StartError(
    `${folder} must be a folder whose data augno-server can read and write; got ${reasonOf(error)}. ` +
      "Make room on its disk, or start on another folder with --data.",
    { cause: error },
  );
}

/** The driver's own words, at the end of the causes. */
function reasonOf(error: Error): string {
  return error.cause instanceof Error ? reasonOf(error.cause) : error.message;
}
