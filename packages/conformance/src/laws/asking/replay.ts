import type { Answer } from "../../session.ts";

/** What in an error is of its own request, and not of the one that it repeats. */
const OF_THE_REQUEST: ReadonlySet<string> = new Set(["request_id", "request_log_url"]);

/** Whether an answer says that it is a replay. */
export function isReplayed({ headers }: Answer): boolean {
  return headers.get("idempotent-replayed") === "true";
}

/** What a replay has in common with the answer that it repeats: status and body, but for which request an error names. */
export function repeatedPart({ status, text, body }: Answer): unknown {
  if (status < 400) return { status, text };
  const { error } = body as { error: Record<string, unknown> }; // every error has that form, or is another part's finding
  return {
    status,
    error: Object.fromEntries(Object.entries(error).filter(([name]) => !OF_THE_REQUEST.has(name))),
  };
}
