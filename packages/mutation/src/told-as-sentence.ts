/** How the codes of what `parseArgs` throws begin (Node.js, `errors`). */
const OF_OPTIONS = "ERR_PARSE_ARGS_";

/** What a reader of the command line is told of an error that is theirs, in a sentence; null for any other. */
export function toldAsSentence(error: unknown): string | null {
  if (error instanceof RangeError) return error.message;
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown }; // anything may be thrown
  if (typeof code !== "string" || !code.startsWith(OF_OPTIONS)) return null;
  // What Node adds is of other command lines.
  return `${String(message).split(/\.?\s*\n|\. |\.$/)[0]}.`;
}
