import { keyStatus } from "../keys/key-status.ts";
import type { KeyType } from "../keys/key-format.ts";
import type { ApiKeyRecord } from "../storage/records.ts";

/** A key that can be shown again. */
export type ShownKey = ApiKeyRecord & { readonly sealed_secret: string };

/**
 * Chooses which key of a kind a start shows, of those that are active and can be shown: one that may do everything
 * before one that only reads, and the newest of these.
 *
 * @param keys Oldest first.
 * @param now As records have moments.
 */
export function chooseShownKey(keys: readonly ApiKeyRecord[], type: KeyType, now: string): ShownKey | null {
  const shown = keys.filter(canBeShown).filter((key) => key.type === type && keyStatus(key, now) === "active");
  return shown.findLast(({ role }) => role === "admin") ?? shown.at(-1) ?? null;
}

function canBeShown(key: ApiKeyRecord): key is ShownKey {
  return key.sealed_secret !== null;
}
