import { becomes, type Change, DROPPED } from "./change.ts";

/** A bound is one too large, one too small, and not there. */
export function boundChanges(value: unknown): Change[] {
  const bound = Number(value);
  return [bound + 1, bound - 1]
    .filter((changed) => Number.isSafeInteger(changed) && (changed >= 0 || bound < 0))
    .map((changed) => becomes(bound, changed))
    .concat(DROPPED);
}
