import { nameOfCheck } from "../planned-check.ts";
import type { Result } from "../result.ts";
import type { Section } from "./sections.ts";

/**
 * Lists results by their reasons, since many have the same one.
 *
 * @returns null where none has a reason.
 */
export function byReason(
  title: string,
  results: readonly Result[],
  reasonOf: (result: Result) => string | null,
): Section | null {
  const names = new Map<string, string[]>();
  for (const result of results) {
    const reason = reasonOf(result);
    if (reason !== null) names.set(reason, [...(names.get(reason) ?? []), nameOfCheck(result)]);
  }
  if (names.size === 0) return null;
  return { title, lists: [...names].map(([reason, below]) => ({ item: `Since ${reason}:`, below })) };
}
