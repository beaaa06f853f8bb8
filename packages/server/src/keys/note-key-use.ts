import { timestamp } from "../moments/timestamp.ts";
import type { EnvironmentTransaction } from "../storage/storage.ts";
import type { Caller } from "./caller.ts";
import { keyStatus } from "./key-status.ts";

/** `last_used_at` is at most so far behind, in milliseconds, and is written no more often. */
const PRECISION = 60_000;

/**
 * Notes that a key was used, in the transaction that stores the request's log, unless a use of the last minute is
 * noted, or the key gave no access: then it was shown and not used.
 *
 * What was noted when the caller was found decides first, so that most requests look at nothing; the transaction looks
 * again, since of requests that come at once the first notes it for all.
 *
 * @param usedAt When the request came, in milliseconds since 1970.
 */
export async function noteKeyUse(
  transaction: EnvironmentTransaction,
  { key, accountId }: Caller,
  usedAt: number,
): Promise<void> {
  if (isRecent(key.last_used_at, usedAt)) return;
  const moment = timestamp(usedAt);
  if (keyStatus(key, moment) !== "active") return;
  const current = await transaction.findApiKey(accountId, key.id);
  if (current !== null && !isRecent(current.last_used_at, usedAt)) {
    await transaction.noteApiKeyUse(accountId, key.id, moment);
  }
}

/** Whether a use is noted that is less than a minute before. One that is later, by another clock, is. */
function isRecent(lastUsedAt: string | null, usedAt: number): boolean {
  return lastUsedAt !== null && usedAt - Date.parse(lastUsedAt) < PRECISION;
}
