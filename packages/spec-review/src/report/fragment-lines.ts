import { stringify } from "yaml";
import { diffLines } from "./diff-lines.ts";

/** A line of what changed: whether it went, came or stayed, and its YAML. */
export interface FragmentLine {
  mark: "-" | "+" | " ";
  text: string;
}

/** More than this of a fragment is not read in a comment. */
const LONGEST = 24;

/** More lines in a row than these, which both have, are left out between what differs. */
const LONGEST_SHARED = 2;

/** What a change took away and brought, line by line as YAML, with a line before and one after; what both have stands once. */
export function fragmentLines(before: unknown, after: unknown): FragmentLine[] {
  const lines = diffLines(linesOf(before), linesOf(after));
  const [first, last] = [lines.findIndex(isChanged), lines.findLastIndex(isChanged)];
  if (first === -1) return [];
  return cut(folded(lines.slice(Math.max(0, first - 1), last + 2)));
}

function isChanged({ mark }: FragmentLine): boolean {
  return mark !== " ";
}

/** Without what both have for many lines. */
function folded(lines: readonly FragmentLine[]): FragmentLine[] {
  return lines.flatMap((line, index) => {
    const next = lines.findIndex((other, at) => at > index && isChanged(other));
    const before = lines.findLastIndex((other, at) => at < index && isChanged(other));
    const isFolded = !isChanged(line) && before !== -1 && next !== -1 && next - before - 1 > LONGEST_SHARED;
    if (!isFolded) return [line];
    return index === before + 1 ? [{ mark: " " as const, text: "…" }] : [];
  });
}

function linesOf(value: unknown): string[] {
  if (value === undefined) return [];
  return stringify(value, { aliasDuplicateObjects: false, lineWidth: 0 }).trimEnd().split("\n");
}

/** No more of what went and of what came than is read. */
function cut(lines: readonly FragmentLine[]): FragmentLine[] {
  const counts = { "-": 0, "+": 0, " ": 0 };
  const shown = lines.filter(({ mark }) => mark === " " || ++counts[mark] <= LONGEST);
  const more = (["-", "+"] as const).flatMap((mark): FragmentLine[] =>
    counts[mark] > LONGEST ? [{ mark, text: `… ${counts[mark] - LONGEST} more lines` }] : [],
  );
  return [...shown, ...more];
}
