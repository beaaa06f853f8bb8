import { scrubEncoded } from "./scrub.ts";

/** How many causes of causes are told. */
const MAX_CAUSES = 5;

/** What the operator's log has of an error. */
export interface DescribedError {
  readonly type: string;
  readonly message: string;
  readonly stack?: string;
  /** Of Node.js, or of the error catalogue. */
  readonly code?: string | number;
  /** SQLite's result code. */
  readonly errcode?: number;
  readonly cause?: DescribedError;
}

/**
 * Describes what was thrown by an allow-list: errors carry along whatever they are about, such as the bytes of a request
 * with a key in them.
 */
export function describeError(thrown: unknown, causes = MAX_CAUSES): DescribedError {
  if (!(thrown instanceof Error)) return { type: typeof thrown, message: scrubEncoded(String(thrown)) };
  const { name, message, stack, cause } = thrown;
  const { code, errcode } = thrown as { readonly code?: unknown; readonly errcode?: unknown }; // read as what they may be
  return {
    type: name,
    message: scrubEncoded(message),
    ...(stack === undefined ? {} : { stack: scrubEncoded(stack) }),
    ...(typeof code === "string" || typeof code === "number" ? { code } : {}),
    ...(typeof errcode === "number" ? { errcode } : {}),
    ...(cause === undefined || causes === 0 ? {} : { cause: describeError(cause, causes - 1) }),
  };
}
