import { StartError } from "../../start-error.ts";

/** The error of a folder in which nothing can be made. */
export function unwritableFolder(folder: string, cause: unknown): StartError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new StartError(
    `${folder} must be a folder that can be written to; got ${reason}. Choose another folder with --data.`,
    { cause },
  );
}
