import { pino, type Logger } from "pino";
import { describeError } from "./redaction/describe-error.ts";
import { scrub } from "./redaction/scrub.ts";

/** How the operator's log is kept. */
export interface OperatorLogOptions {
  /**
   * The least grave lines to write. `info` has a line for each request without a known key, `error` one for each
   * failure of the server. Default: `error`.
   */
  readonly level?: "info" | "error" | "silent";
  /** Takes a line of JSON, its line break included. Default: writes it to standard error. */
  readonly write?: (line: string) => void;
}

/**
 * Opens the operator's log: structured lines, from which everything of the form of a key is taken out. Of an error, which
 * is logged as `err`, they have what is known to be none.
 */
export function openOperatorLog({ level = "error", write = writeToStderr }: OperatorLogOptions = {}): Logger {
  const serializers = { err: (thrown: unknown) => describeError(thrown) };
  return pino({ level, base: null, serializers }, { write: (line) => write(scrub(line)) });
}

function writeToStderr(line: string): void {
  process.stderr.write(line);
}
