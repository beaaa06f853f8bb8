import type { FragmentLine } from "./fragment-lines.ts";

/** More comparisons than these take longer than a reader gains by them; what differs is then shown as a whole. */
const MOST_COMPARISONS = 1_000_000;

/** Two texts as one: what went, what came, and what both have, in order and as much of it as can be. */
export function diffLines(before: readonly string[], after: readonly string[]): FragmentLine[] {
  const start = sharedAtStart(before, after);
  const end = sharedAtStart(before.slice(start).toReversed(), after.slice(start).toReversed());
  const [old, now] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const inside =
    old.length * now.length > MOST_COMPARISONS ? [...marked("-", old), ...marked("+", now)] : aligned(old, now);
  return [...marked(" ", before.slice(0, start)), ...inside, ...marked(" ", before.slice(before.length - end))];
}

/** By the longest common subsequence. */
function aligned(old: readonly string[], now: readonly string[]): FragmentLine[] {
  const lengths = commonLengths(old, now);
  const lines: FragmentLine[] = [];
  let [from, to] = [0, 0];
  while (from < old.length || to < now.length) {
    const [was, is] = [old[from], now[to]];
    if (was !== undefined && was === is) {
      lines.push({ mark: " ", text: was });
      [from, to] = [from + 1, to + 1];
    } else if (
      was !== undefined &&
      (is === undefined || lengthAt(lengths, from + 1, to) >= lengthAt(lengths, from, to + 1))
    ) {
      lines.push({ mark: "-", text: was });
      from++;
    } else if (is !== undefined) {
      lines.push({ mark: "+", text: is });
      to++;
    }
  }
  return lines;
}

/** How long the longest common subsequence is from each line of one and each of the other on. */
function commonLengths(old: readonly string[], now: readonly string[]): number[][] {
  const lengths = Array.from({ length: old.length + 1 }, () => Array.from({ length: now.length + 1 }, () => 0));
  for (let from = old.length - 1; from >= 0; from--) {
    for (let to = now.length - 1; to >= 0; to--) {
      const longest =
        old[from] === now[to]
          ? lengthAt(lengths, from + 1, to + 1) + 1
          : Math.max(lengthAt(lengths, from + 1, to), lengthAt(lengths, from, to + 1));
      const row = lengths[from];
      if (row !== undefined) row[to] = longest;
    }
  }
  return lengths;
}

function lengthAt(lengths: readonly (readonly number[])[], from: number, to: number): number {
  return lengths[from]?.[to] ?? 0;
}

function sharedAtStart(some: readonly string[], others: readonly string[]): number {
  const differing = some.findIndex((line, index) => line !== others[index]);
  return differing === -1 ? Math.min(some.length, others.length) : differing;
}

function marked(mark: FragmentLine["mark"], lines: readonly string[]): FragmentLine[] {
  return lines.map((text) => ({ mark, text }));
}
