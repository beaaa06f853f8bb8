import { becomes, type Change, DROPPED } from "./change.ts";

/** A pattern takes one more of what it counts, fewer letters, or anything. */
export function patternChanges(value: unknown): Change[] {
  const pattern = String(value);
  const longer = pattern.replace(/(\d+)\}(?!.*\})/, (_, count: string) => `${Number(count) + 1}}`);
  const narrower = pattern.replace("0-9", "0-8");
  const fewer = narrower === pattern ? pattern.replace(/([a-y]|[A-Y])-[zZ]/, "$1-w") : narrower;
  return [...new Set([longer, fewer])]
    .filter((changed) => changed !== pattern)
    .map((changed) => becomes(pattern, changed))
    .concat(DROPPED);
}
