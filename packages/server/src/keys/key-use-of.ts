import { timestamp } from "../moments/timestamp.ts";
import type { KeyUse } from "../storage/records.ts";
import type { Caller } from "./caller.ts";
import { keyStatus } from "./key-status.ts";

/** `last_used_at` is at most so far behind, in milliseconds. */
const PRECISION = 60_000;

/**
 * The use of a caller's key that is to be noted with the request's log; null where one of the last minute was noted when the
 * caller was found, so that most requests write nothing, or where the key gave no access: then it was shown and not used.
 *
 * @param usedAt When the request came, in milliseconds since 1970.
 */
export function keyUseOf({ key, accountId }: Pick<Caller, "key" | "accountId">, usedAt: number): KeyUse | null {
  if (isRecent(key.last_used_at, usedAt)) return null;
  const at = timestamp(usedAt);
  return keyStatus(key, at) === "active" ? { accountId, apiKeyId: key.id, at } : null;
}

/** Whether a use is noted that is less than a minute before. One that is later, by another clock, is. */
function isRecent(lastUsedAt: string | null, usedAt: number): boolean {
  return lastUsedAt !== null && usedAt - Date.parse(lastUsedAt) < PRECISION;
}
